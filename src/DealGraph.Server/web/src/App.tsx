import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { EXAMPLES_PLUGIN } from './ExampleList';
import { ExamplesContext, type Example } from './examples';
import { fetcher } from './fetcher';
import { LinkedExample } from './LinkedExample';

const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];

export function App({ examples }: { examples: readonly Example[] }) {
  return (
    <ExamplesContext value={examples}>
      <header className="title-bar">
        <h1>DealGraph</h1>
        <p>AI-industry deals, with their sources</p>
        <nav aria-label="DealGraph">
          <a href="/plain">With curl</a>
          <a href="/schema.graphql">Schema</a>
        </nav>
      </header>
      <main>
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          visiblePlugin={EXAMPLES_PLUGIN}
          defaultQuery={examples[0]?.query}
          inputValueDeprecation
          schemaDescription
        >
          <GraphiQL.Logo>{' '}</GraphiQL.Logo>
          <LinkedExample />
        </GraphiQL>
      </main>
    </ExamplesContext>
  );
}
