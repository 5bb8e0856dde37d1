/**
 * Compares how mock servers respond to the same requests, for documents that are not ours, and writes the table of the
 * page "Use your own API". PEERS is a folder that has the peers, DOCUMENTS one with documents in it, where there is one.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { deriveContract } from '../../../openapi/derive/derive.ts';
import { parseLimit } from '../../../openapi/derive/limits.ts';
import { readDocument } from '../../../openapi/derive/read-folder.ts';
import type { Comparison, Outcome } from '../../../src/samples/own/comparison.ts';
import { QUESTIONS, questionsOf, type Question } from './requests.ts';
import { findServers, PEERS, type MockServer, type Running } from './servers.ts';

const TABLE = fileURLToPath(new URL('../../../src/samples/own/comparison.json', import.meta.url));
const require = createRequire(import.meta.url);

const folder = process.env['PEERS'];
if (folder === undefined) {
  console.error(`Set PEERS to a folder outside of this repository, with the peers in it: ${PEERS}`);
  process.exit(2);
}

const servers = findServers(folder);
const paths = documents();
const outcomes = new Map<string, Outcome[][]>(servers.map(({ name }) => [name, []]));
const read: Comparison['documents'] = [];
for (const path of paths) {
  const derived = deriveContract(await readDocument(path), { limits: [parseLimit('2/minute')] });
  read.push({ name: derived.contract.name, version: derived.contract.version });
  const questions = questionsOf(derived);
  for (const server of servers) {
    console.log(`${server.name}: ${basename(path)}`);
    outcomes.get(server.name)?.push(await ask(server, path, questions));
  }
}

const comparison: Comparison = {
  date: new Date().toISOString().slice(0, 10),
  servers: servers.map(({ name, version }) => ({ name, version })),
  documents: read,
  rows: QUESTIONS.map(({ name }, index) => ({
    request: name,
    outcomes: servers.map((server) => (outcomes.get(server.name) ?? []).map((each) => each[index] ?? null)),
  })),
};
writeFileSync(TABLE, await format(JSON.stringify(comparison), { parser: 'json', printWidth: 120 }));
console.table(
  Object.fromEntries(
    comparison.rows.map(({ request, outcomes: cells }) => [
      request,
      Object.fromEntries(
        servers.map(({ name }, index) => [name, (cells[index] ?? []).map((each) => each?.status ?? '–').join(' ')]),
      ),
    ]),
  ),
);

/** Returns three documents: those of the folder where it has them, or else such as packages have. */
function documents(): string[] {
  const beside = process.env['DOCUMENTS'] ?? '../shared/documents';
  const either = (name: string, packaged: string) =>
    existsSync(join(beside, name)) ? join(beside, name) : require.resolve(packaged);
  return [
    either('museum.yaml', '@scalar/galaxy/latest.yaml'),
    // The packaged one has no reference to a file that is not there, which not every server reads.
    require.resolve('@readme/oas-examples/3.1/json/train-travel.json'),
    either('adyen.yaml', '@readme/oas-examples/3.0/json/petstore.json'),
  ];
}

async function ask(server: MockServer, path: string, questions: readonly Question[]): Promise<Outcome[]> {
  const found: Outcome[] = [];
  await using plain = await server.start(path, false);
  await using limited = await server.start(path, true);
  for (const question of questions)
    found.push(await outcomeOf(question, question.name.includes('limit') ? limited : plain));
  return found;
}

async function outcomeOf({ requests, field }: Question, { origin }: Running): Promise<Outcome> {
  if (!requests) return null;
  let status = 0;
  let text = '';
  for (const request of requests) {
    const response = await fetch(request(origin));
    status = response.status;
    text = await response.text();
  }
  return { status, ...(field !== null && { namesField: text.includes(field) }) };
}
