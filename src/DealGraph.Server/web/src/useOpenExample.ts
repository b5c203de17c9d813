import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { useContext } from 'react';
import { ExamplesContext, type Example } from './examples';

/** Gives a function that shows an example and runs it, or nothing while the editors are still loading. */
export function useOpenExample(): ((example: Example) => void) | undefined {
  const examples = useContext(ExamplesContext);
  const { addTab, changeTab, run, setOperationFacts, stop, updateActiveTabValues } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const tabs = useGraphiQL((state) => state.tabs);

  if (!queryEditor || !responseEditor || !variableEditor) {
    return undefined;
  }

  return (example) => {
    stop();
    const current = queryEditor.getValue();
    const shown = tabs.findIndex((tab) => tab.query === example.query);
    if (current !== example.query && shown >= 0) {
      changeTab(shown);
    } else if (current !== example.query) {
      // A query that somebody wrote keeps its tab; an untouched example gives its tab to the next.
      if (current.trim() !== '' && !examples.some(({ query }) => query === current)) {
        addTab();
      }
      queryEditor.setValue(example.query);
      variableEditor.setValue('');
    }

    // GraphiQL learns of the new text a moment later; running at once would send the old operation's name.
    const documentAST = parse(example.query);
    const operations = documentAST.definitions.filter(
      (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
    const operationName = operations[0]?.name?.value;
    setOperationFacts({ documentAST, operations, operationName });
    updateActiveTabValues({ query: example.query, operationName: operationName ?? null });

    history.replaceState(null, '', `/?example=${encodeURIComponent(example.name)}`);
    run();
  };
}
