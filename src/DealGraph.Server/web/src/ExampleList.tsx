import { useGraphiQL, type GraphiQLPlugin } from '@graphiql/react';
import { useContext, type MouseEvent } from 'react';
import { ExamplesContext, type Example } from './examples';
import { useOpenExample } from './useOpenExample';

function ExampleList() {
  const examples = useContext(ExamplesContext);
  const openExample = useOpenExample();
  const activeQuery = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query);

  function handleClick(event: MouseEvent, example: Example) {
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (openExample && !opensElsewhere) {
      event.preventDefault();
      openExample(example);
    }
  }

  return (
    <nav className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">Examples</h2>
      <p>Choose one to show it and run it.</p>
      <ul>
        {examples.map((example) => (
          <li key={example.name}>
            <a
              href={`/?example=${encodeURIComponent(example.name)}`}
              aria-current={example.query === activeQuery ? 'true' : undefined}
              onClick={(event) => handleClick(event, example)}
            >
              {example.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 5h1M3 10h1M3 15h1M7.5 5H17M7.5 10H17M7.5 15H17" strokeLinecap="round" />
    </svg>
  );
}

export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExampleList };
