import type { Fetcher } from '@graphiql/toolkit';

/** Unlike the toolkit's fetcher it says what happened when the answer is not JSON (a proxy's error page, say). */
export const fetcher: Fetcher = async ({ query, variables, operationName }, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify({ query, variables, operationName }),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`/graphql answered ${response.status} ${response.statusText} without JSON.`);
  }
};
