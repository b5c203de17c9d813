import { createContext } from 'react';

export interface Example {
  name: string;
  title: string;
  query: string;
}

export const ExamplesContext = createContext<readonly Example[]>([]);

/** Without its examples GraphiQL is still of use, so a failure only empties the list. */
export async function loadExamples(): Promise<readonly Example[]> {
  try {
    const response = await fetch('/examples', { headers: { accept: 'application/json' } });
    if (!response.ok) {
      throw new Error(`the server answered ${response.status}`);
    }
    return await response.json();
  } catch (error) {
    console.error('The example queries could not be loaded:', error);
    return [];
  }
}

export function linkedExample(examples: readonly Example[]): Example | undefined {
  const name = new URLSearchParams(location.search).get('example');
  return examples.find((example) => example.name === name);
}
