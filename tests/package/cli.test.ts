import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { keys } from '../../mock/package/keys.ts';
import manifest from '../../package.json' with { type: 'json' };

const CLI = fileURLToPath(new URL('../../mock/package/cli.ts', import.meta.url));

function start(...args: string[]) {
  return startWith({}, ...args);
}

function startWith(env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.error += chunk.toString()));
  return { child, said, ended: once(child, 'close') as Promise<[number | null]> };
}

test('prints one line of JSON when it is ready, logs without secrets, and ends what it began on Ctrl-C, with 0', async () => {
  const { child, said, ended } = start('--port', '0', '--json', '--log', '--apis', 'novapulse');
  await once(child.stdout, 'data');
  const { url, apis } = JSON.parse(said.out) as {
    url: string;
    apis: { baseUrl: string; keys: Record<string, string> }[];
  };
  const [api] = apis;

  const response = await fetch(`${api?.baseUrl}/jobs`, {
    headers: { Authorization: `Bearer ${api?.keys['expired']}` },
  });
  await expect.poll(() => said.error).toContain('"reason"');
  const log = said.error;
  const begun = fetch(`${api?.baseUrl}/jobs`, {
    headers: { Authorization: `Bearer ${api?.keys['full']}`, Prefer: 'wait=0.3' },
  });
  // Over a connection of its own, so that the one that waits is known to have arrived.
  await fetch(`${url}/elsewhere`);
  child.kill('SIGINT');
  const [code] = await ended;

  expect((await begun).status).toBe(200);
  expect(api?.baseUrl).toBe(`${url}/mock/novapulse/v1`);
  expect(response.status).toBe(401);
  expect(JSON.parse(log)).toMatchObject({ method: 'GET', api: 'novapulse', reason: 'authenticate/expired' });
  expect(said.error).not.toContain(api?.keys['expired']);
  expect(code).toBe(0);
});

test('logs what people look for, and of its settings prints those that are not the usual ones', async () => {
  const { child, said, ended } = start('--port', '0', '--log', '--apis', 'novapulse');
  await expect.poll(() => said.out, { timeout: 15_000 }).toMatch(/^log +true$/m);
  const url = /listens on (\S+)/.exec(said.out)?.[1] ?? '';

  await fetch(`${url}/mock/novapulse/v1/jobs?limit=2`, {
    headers: { Authorization: `Bearer ${keys.novapulse.expired}` },
  });
  await fetch(`${url}/mock/novapulse/v1/jobs`, { headers: { Authorization: 'Bearer a-key-of-nobody' } });
  child.kill('SIGINT');
  await ended;

  expect(said.out).toContain('GET /v1/jobs 401 authenticate/expired key=expired api=novapulse\n');
  expect(said.out).toMatch(/GET \/v1\/jobs 401 authenticate\/\S+ key=none api=novapulse\n/);
  expect(said.out).not.toContain('a-key-of-nobody');
  expect(said.out).not.toMatch(/^(store|drain-timeout) /m);
});

test.concurrent.each([
  [['--prt', '3'], 'Did you mean --port?'],
  [['--apis', 'novapuls'], 'Did you mean "novapulse"?'],
  [['--port', 'x'], 'whole number from 0 to 65535'],
  [['--docs-url', 'docs'], 'https://docs.example.com'],
  [['--store', 'disk'], '"disk" is no store'],
  [['no-such.yaml'], 'There is no file no-such.yaml'],
  [['chekc', 'no-such.yaml'], 'Did you mean "check"?'],
  [['check', 'no-such.yaml'], 'There is no file no-such.yaml'],
  [['--limit', 'many', 'no-such.yaml'], 'such as 60/minute'],
])('says what was wrong given %j, and ends with 2', async (args, sentence) => {
  const { said, ended } = start(...args);

  expect(await ended).toEqual([2, null]);
  expect(said.error).toContain(sentence);
});

test('is told by the environment what a server is, and prints it', async () => {
  const env = { PORT: '0', LATCHKEY_MAX_SANDBOXES: '7', CONSOLE_TOKEN: 'secret-of-a-test', BASE: 'no path' };
  const { child, said, ended } = startWith(env, '--apis', 'novapulse', '--drain-timeout', '3');
  await expect.poll(() => said.out, { timeout: 15_000 }).toMatch(/^drain-timeout +3 s$/m);
  const url = /listens on (\S+)/.exec(said.out)?.[1] ?? '';

  const answers = await Promise.all(
    ['/health/live', '/health/ready', '/metrics', '/mock/console/v1/clock'].map(async (path) => {
      const response = await fetch(url + path);
      return [response.status, await response.text()];
    }),
  );
  child.kill('SIGTERM');

  expect(await ended).toEqual([0, null]);
  expect(answers).toEqual([
    [200, expect.stringContaining('live')],
    [200, expect.stringContaining('ready')],
    [200, expect.stringContaining('latchkey_requests_total')],
    [403, expect.stringContaining('CONSOLE_TOKEN')],
  ]);
  expect(said.out).toMatch(/^max-sandboxes +7$/m);
  expect(said.out).not.toContain('secret-of-a-test');
});

test('names every wrong value of flags and environment, and ends with 2', async () => {
  const { said, ended } = startWith({ LATCHKEY_LOG: 'yes' }, '--body-timeout', '0');

  expect(await ended).toEqual([2, null]);
  expect(said.error).toContain('LATCHKEY_LOG is "yes". Give it true or false.');
  expect(said.error).toContain('--body-timeout is "0". Give --body-timeout seconds from 1 to 3600.');
});

test('prints its version, and in its help each option', async () => {
  const [version, help] = [start('--version'), start('--help')];

  expect([await version.ended, await help.ended]).toEqual([
    [0, null],
    [0, null],
  ]);
  expect(version.said.out).toBe(`${manifest.version}\n`);
  for (const name of ['port', 'host', 'apis', 'docs-url', 'store', 'log', 'json'])
    expect(help.said.out).toContain(`--${name}`);
});

test('keeps serving without a word given an output that its reader has closed, as head does', async () => {
  const { child, said, ended } = start('--port', '0', '--log', '--apis', 'novapulse');
  await expect.poll(() => said.out, { timeout: 15_000 }).toMatch(/^log +true$/m);
  const url = /listens on (\S+)/.exec(said.out)?.[1] ?? '';

  child.stdout.destroy();
  await fetch(`${url}/mock/novapulse/v1/jobs`);
  const { status } = await fetch(`${url}/mock/novapulse/v1/jobs`);
  child.kill('SIGINT');
  const [code] = await ended;

  expect(status).toBe(401);
  expect(said.error).toBe('');
  expect(code).toBe(0);
});

test('keeps what it holds in a file, apart for each name, given --store', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-cli-'));
  const place = ['--port', '0', '--json', '--apis', 'novapulse', '--store', `sqlite:${join(folder, 'mock.db')}`];
  const remaining = async (name: string) => {
    const { child, said, ended } = start(...place);
    await once(child.stdout, 'data');
    const { url } = JSON.parse(said.out) as { url: string };
    const headers = { Authorization: `Bearer ${keys.novapulse.full}` };
    const response = await fetch(`${url}/s/${name}/mock/novapulse/v1/jobs`, { headers });
    child.kill('SIGINT');
    await ended;
    return Number(response.headers.get('X-RateLimit-Remaining'));
  };
  try {
    const first = await remaining('one');

    expect(await remaining('one')).toBe(first - 1);
    expect(await remaining('other')).toBe(first);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
