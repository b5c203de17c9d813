// Runs every server audit of graphql-http against a URL. Strict: anything that is not "ok" fails the run,
// also the audits that the suite itself only warns about.
//
//   npm ci && node audit.mjs http://127.0.0.1:5000/graphql
import { serverAudits } from 'graphql-http';

const url = process.argv[2];
if (!url) {
  console.error('usage: node audit.mjs <url>');
  process.exit(2);
}

const counts = {};
for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const result = await audit.fn();
  counts[result.status] = (counts[result.status] ?? 0) + 1;
  if (result.status !== 'ok') {
    console.log(`${result.status} ${audit.id} ${audit.name}: ${result.reason} (HTTP ${result.response?.status})`);
  }
}

console.log(counts);
process.exitCode = Object.keys(counts).some((status) => status !== 'ok') ? 1 : 0;
