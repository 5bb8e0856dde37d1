/**
 * Measures what Latchkey promises, and prints it as one table with targets and verdicts: `npm run bench`, after
 * `npm run build`, about ten minutes on a quiet machine. `npm run bench -- http first build` takes parts of it. The last
 * whole run is kept in RESULTS.md. Other mocks and Lighthouse are compared where they are installed; it says how. Responses
 * are checked: one that is not the documented one is no measurement. What cannot be measured says why in its row, and the
 * rest goes on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { measureBuild } from './build.ts';
import { measureFirstAnswer } from './first-answer.ts';
import { measureHttp } from './http.ts';
import { measurePages } from './pages.ts';
import { measureValkey } from './valkey.ts';
import { findPeer, INSTALL_PEERS } from './peers.ts';
import { attempt, tableOf, type Row } from './row.ts';

const PARTS: Record<string, () => Promise<Row[]>> = {
  first: measureFirstAnswer,
  pages: measurePages,
  http: measureHttp,
  valkey: measureValkey,
  build: measureBuild,
};
/** What is no matter of speed, and where it is proved. */
const EXACTNESS = `That N requests at once against a limit of L give exactly L successes is tested, not measured: on every
transport and in two tabs by \`npm test\`, for several processes and a store that is restarted under them by
\`npx vitest run --project long tests/full/processes tests/full/stores\`.`;
const RESULTS = new URL('RESULTS.md', import.meta.url);

const asked = process.argv.slice(2);
const parts = asked.length > 0 ? asked : Object.keys(PARTS);
const peers = ['@stoplight/prism-cli', '@scalar/mock-server', 'lighthouse'];
if (!peers.every(findPeer)) console.log(`To compare with other mocks and run Lighthouse:\n  ${INSTALL_PEERS}\n`);

const rows: Row[] = [];
for (const part of parts) {
  const measure = PARTS[part];
  if (!measure) throw new Error(`There is no part "${part}". Parts: ${Object.keys(PARTS).join(', ')}.`);
  console.log(`Measuring: ${part}`);
  rows.push(...(await attempt(`All of: ${part}`, measure)));
}
const table = tableOf(rows);
console.log(`\n${table}`);
if (asked.length === 0) writeFileSync(RESULTS, `${introduction()}\n\n${table}\n\n${EXACTNESS}\n`);
if (rows.some(({ isReached }) => isReached === false)) process.exitCode = 1;

/** Says where and when this was measured. */
function introduction(): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Version;
  return `# Results of the last run

\`npm run bench\` writes this. Latchkey ${version}, ${new Date().toISOString().slice(0, 10)}; ${machine}; load at the end ${loadavg()[0]?.toFixed(1)}.`;
}

interface Version {
  version: string;
}
