import { useContext, useEffect, useRef } from 'react';
import { ExamplesContext, linkedExample } from './examples';
import { useOpenExample } from './useOpenExample';

/** Opens the example that the page's address names, once the editors are there. */
export function LinkedExample() {
  const examples = useContext(ExamplesContext);
  const openExample = useOpenExample();
  const done = useRef(false);

  useEffect(() => {
    const example = linkedExample(examples);
    if (openExample && !done.current) {
      done.current = true;
      if (example) {
        openExample(example);
      }
    }
  });

  return null;
}
