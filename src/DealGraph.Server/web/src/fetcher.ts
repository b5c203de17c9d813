import type { Fetcher } from '@graphiql/toolkit';

/** Unlike the toolkit's fetcher it says what happened when there is no answer in JSON (a proxy's error page, say). */
export const fetcher: Fetcher = async ({ query, variables, operationName }, options) => {
  let problem: string | undefined;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...options?.headers,
      },
      body: JSON.stringify({ query, variables, operationName }),
    });
    problem = `/graphql answered ${response.status} ${response.statusText} without JSON.`;
    return await response.json();
  } catch (error) {
    return { errors: [{ message: problem ?? `/graphql could not be reached: ${error}` }] };
  }
};
