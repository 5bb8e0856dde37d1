import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareAnswer } from '../../openapi/compare.ts';
import { freePort } from '../support/free-port.ts';
import novapulse from '../../openapi/generated/novapulse.json' with { type: 'json' };
import { costOf, type Shot } from './load.ts';
import { findPeer, PEERS, versionOf } from './peers.ts';
import { exampleRequests, type BenchRequest } from './requests.ts';
import { missing, rowOf, type Row } from './row.ts';
import { startPeer, startServer, type Server } from './servers.ts';

const JOBS = '/mock/novapulse/v1/jobs';
const MODELS = '/mock/lumyx/v1/models';

/** How many operations the mock has besides the documented ones. */
const FURTHER = 1000;

/** Measures the HTTP mock: beside a bare handler, its refusals, its growth, and beside other mocks. */
export async function measureHttp(): Promise<Row[]> {
  await using mock = await startServer('mock-server.ts', String(FURTHER));
  const shot: Shot = { path: JOBS, headers: bearer(mock.keys['novapulse']), status: 200 };
  return [
    ...(await besideBare(mock)),
    ...(await refusals(mock, shot)),
    await growth(mock, shot),
    ...(await peers(mock, shot)),
  ];
}

/** The mock's share of a bare handler's requests for the same processor time, for a reading operation of each API. */
async function besideBare(mock: Server): Promise<Row[]> {
  const rows: Row[] = [];
  for (const request of exampleRequests(mock.keys)) {
    const { headers, text } = await check(mock, request);
    await using bare = await startServer(
      'bare-server.ts',
      text,
      JSON.stringify(headers),
      String(request.expect.status),
    );
    const shot = { ...request, status: request.expect.status };
    const [ours = 0, theirs = 0] = await costOf([mock, bare].map((server) => ({ server, shot })));
    await check(mock, request);
    rows.push(
      rowOf(
        `${request.title}, of a bare Hono handler (${ours.toFixed(0)} and ${theirs.toFixed(0)} µs)`,
        theirs / ours,
        '≥',
        0.6,
        ' ×',
      ),
    );
  }
  return rows;
}

/** Returns the response's own header fields and its body. Throws where it is not what the case says. */
async function check(mock: Server, { path, method, headers: sent, body, expect, title }: BenchRequest) {
  const response = await fetch(mock.origin + path, { method, headers: sent, ...(body !== undefined && { body }) });
  const text = await response.text();
  const [wrong] = compareAnswer(expect, { status: response.status, headers: response.headers, text });
  if (wrong) {
    throw new Error(`Failed to measure ${title}: ${wrong.part} is ${wrong.received} in place of ${wrong.expected}.`);
  }
  const left = ['connection', 'content-length', 'date', 'keep-alive'];
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !left.includes(name)));
  return { headers, text };
}

/** What is refused, beside what succeeds. */
async function refusals(mock: Server, success: Shot): Promise<Row[]> {
  const models: Shot = { path: MODELS, headers: bearer(mock.keys['lumyx']), status: 200 };
  const tight: Shot = { ...models, headers: bearer(mock.keys['tight']), status: 429 };
  // Its one request of the day.
  await (await fetch(mock.origin + MODELS, { headers: tight.headers ?? {} })).arrayBuffer();
  const shots: [string, Shot, Shot][] = [
    ['401 without a key', { path: JOBS, status: 401 }, success],
    ['401 with an unknown key', { path: JOBS, headers: bearer(`nvp_test_${'7'.repeat(32)}`), status: 401 }, success],
    ['404 at an unknown URL', { ...success, path: `${JOBS}/there/is/nothing`, status: 404 }, success],
    ['404 of an unknown resource', { ...success, path: `${JOBS}/job_that_is_not_there`, status: 404 }, success],
    ['400 of a wrong parameter', { ...success, path: `${JOBS}?limit=none`, status: 400 }, success],
    ['429 over the limit', tight, models],
  ];
  const rows: Row[] = [];
  for (const [name, shot, other] of shots) {
    const [ours = 0, ofSuccess = 0] = await costOf([shot, other].map((each) => ({ server: mock, shot: each })));
    rows.push(rowOf(`${name}, of a success`, ours / ofSuccess, '≤', 1, ' ×'));
  }
  return rows;
}

/** What many operations cost, beside few. */
async function growth(many: Server, shot: Shot): Promise<Row> {
  await using few = await startServer('mock-server.ts', '10');
  const ofFew = { ...shot, headers: bearer(few.keys['novapulse']) };
  const [ofMany = 0, least = 0] = await costOf([
    { server: many, shot },
    { server: few, shot: ofFew },
  ]);
  return rowOf(`${FURTHER} further operations, of 10`, ofMany / least, '≤', 1.1, ' ×');
}

/** What other mocks of the same document take, where they are installed. */
async function peers(mock: Server, shot: Shot): Promise<Row[]> {
  const document = join(tmpdir(), 'latchkey-bench.json');
  writeFileSync(document, JSON.stringify(novapulse));
  const rows: Row[] = [];
  const prism = findPeer('@stoplight/prism-cli');
  const scalar = findPeer('@scalar/mock-server');
  if (prism) {
    const port = await freePort();
    const parameters = ['mock', '-p', String(port), '-h', '127.0.0.1', document];
    await using server = await startPeer(join(prism, 'dist/index.js'), parameters, port, PEERS);
    rows.push(await besidePeer(mock, shot, server, `Prism ${versionOf(prism)}`, 10));
  } else rows.push(missing('HTTP, times Prism', 'Prism is not installed'));
  if (scalar) {
    const port = await freePort();
    const script = fileURLToPath(new URL('scalar-server.mjs', import.meta.url));
    await using server = await startPeer(script, [PEERS, document, String(port)], port, PEERS);
    rows.push(await besidePeer(mock, shot, server, `Scalar's mock server ${versionOf(scalar)}`, 5));
  } else rows.push(missing("HTTP, times Scalar's mock server", 'it is not installed'));
  return rows;
}

function bearer(key = ''): Record<string, string> {
  return { Authorization: `Bearer ${key}` };
}

async function besidePeer(mock: Server, shot: Shot, peer: Server, name: string, target: number): Promise<Row> {
  // Some serve below the path of the documented base, others do not.
  const paths = ['/jobs', '/v1/jobs', JOBS];
  const found = await Promise.all(
    paths.map(async (path) => {
      const response = await fetch(peer.origin + path, { headers: shot.headers ?? {} });
      await response.arrayBuffer();
      return response.status === 200 ? [path] : [];
    }),
  );
  const [path] = found.flat();
  if (path === undefined) return missing(`HTTP, times ${name}`, 'it does not return 200');
  const [ours = 0, theirs = 0] = await costOf([
    { server: mock, shot },
    { server: peer, shot: { ...shot, path } },
  ]);
  return rowOf(`HTTP, times ${name}`, theirs / ours, '≥', target, ' ×');
}
