/** What the page of troubleshooting says that people see, compared with what the tools print. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SYMPTOMS, symptomPattern } from '../../src/troubleshooting/symptoms.ts';
import { toolPath, TOOLS } from '../runner/tools.ts';
import { listen } from '../support/http.ts';
import { createTestSandbox } from '../support/sandbox.ts';
import { startUntrustedServers, type UntrustedServers } from '../support/untrusted.ts';
import { REPRODUCTIONS } from './reproductions.ts';

const BATCH = fileURLToPath(new URL('../handling/batch', import.meta.url));
const PROGRAMS = ['bash', 'node', 'requests', 'httpx'] as const;

let mock: Awaited<ReturnType<typeof listen>>;
let untrusted: UntrustedServers;
const raw = createServer((request, response) => {
  if (request.url === '/close') request.socket.destroy();
  if (request.url === '/html') response.end('<html>Welcome</html>');
});

beforeAll(async () => {
  mock = await listen(createTestSandbox().sandbox);
  untrusted = await startUntrustedServers();
  raw.listen(0, '127.0.0.1');
  await once(raw, 'listening');
});
afterAll(async () => {
  await mock[Symbol.asyncDispose]();
  await untrusted[Symbol.asyncDispose]();
  raw.close();
  raw.closeAllConnections();
});

describe.each(PROGRAMS)('with %s', (program) => {
  const symptoms = SYMPTOMS.filter(({ id }) => id in REPRODUCTIONS && REPRODUCTIONS[id as Terminal].with === program);
  // Few machines have it; where CI is set, all programs have to be there.
  const isMissing = program === 'httpx' && !process.env['CI'] && TOOLS['python-httpx'].find() === null;
  let printed: string[] = [];

  beforeAll(async () => {
    if (isMissing) console.log('The symptoms of httpx were not reproduced: run "npm run ensure -- python-httpx".');
    else
      printed = await runAll(
        program,
        symptoms.map(({ id }) => REPRODUCTIONS[id as Terminal].code),
      );
  }, 30_000);

  test.each(symptoms.map((symptom, index) => [symptom.id, symptom.text, index, olderText(symptom)] as const))(
    '%s is what people see: %s',
    (_id, shown, index, older) => {
      if (isMissing) return;
      // Which of the two a machine prints depends on the version that it has.
      const isOlder = older !== undefined && symptomPattern(older).test(printed[index] ?? '');
      expect(printed[index]).toMatch(symptomPattern(isOlder ? older : shown));
    },
  );
});

test.each([
  ['curl', 'bash', 'curl -sS --cacert "$CA" URL', 'CA'],
  ['requests', 'python', 'import requests; print(requests.get("URL").text)', 'REQUESTS_CA_BUNDLE'],
  ['Node', 'node', 'console.log(await (await fetch("URL")).text());', 'NODE_EXTRA_CA_CERTS'],
] as const)('lets %s trust the certificate, given the CA as the page says', async (_tool, program, code, variable) => {
  const command = { bash: 'bash', python: toolPath('python-requests'), node: process.execPath }[program];
  const option = { bash: ['-c'], python: ['-c'], node: ['--input-type=module', '-e'] }[program];
  const url = `${untrusted.origins.LEAF}/`;

  const printed = await run(command, [...option, code.replace('URL', url)], tmpdir(), { [variable]: untrusted.ca });

  expect(printed.trim()).toBe('Welcome');
});

/** What older versions of the tool print instead, where they print something else. */
function olderText(symptom: (typeof SYMPTOMS)[number]): string | undefined {
  return 'older' in symptom ? symptom.older : undefined;
}

/** Runs programs of one kind and returns what each printed. */
async function runAll(program: (typeof PROGRAMS)[number], codes: string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-symptoms-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(
      fileURLToPath(new URL('../../node_modules/openai', import.meta.url)),
      join(folder, 'node_modules/openai'),
    );
    const closed = await closedOrigin();
    const rawOrigin = originOf(raw.address() as AddressInfo);
    const files = codes.map((code, index) => {
      const path = join(folder, `symptom-${index}.${program === 'node' ? 'mjs' : 'txt'}`);
      const origins = { MOCK: mock.origin, RAW: rawOrigin, CLOSED: closed, ...untrusted.origins };
      writeFileSync(
        path,
        Object.entries(origins).reduce((local, [name, origin]) => local.replaceAll(name, origin), code),
      );
      return path;
    });
    if (program === 'bash') return await Promise.all(files.map((file) => run('bash', [file], folder)));
    const [command, script] =
      program === 'node' ? [process.execPath, `${BATCH}.mjs`] : [toolPath(`python-${program}`), `${BATCH}.py`];
    return JSON.parse(await run(command, [script, ...files], folder)) as string[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(command: string, args: string[], folder: string, own: Record<string, string> = {}): Promise<string> {
  const env = { PATH: process.env['PATH'], HOME: folder, PYTHONDONTWRITEBYTECODE: '1', ...own };
  const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return out + error;
}

/** An origin at which nothing listens any more. */
async function closedOrigin(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = originOf(server.address() as AddressInfo);
  server.close();
  await once(server, 'close');
  return origin;
}

function originOf({ port }: AddressInfo): string {
  return `http://127.0.0.1:${port}`;
}

type Terminal = keyof typeof REPRODUCTIONS;
