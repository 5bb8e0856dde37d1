/** What the guide to deploying shows, run as it stands there, but for ports and files. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toolPath } from '../runner/tools.ts';
import { freePort } from '../support/free-port.ts';
import { startMock, type MockProcess } from '../support/mock-process.ts';
import { startRedis, type RedisServer } from '../support/redis.ts';

const GUIDE = readFileSync(fileURLToPath(new URL('../../src/content/docs/deploy.mdx', import.meta.url)), 'utf8');
const TOKEN = 'a token of the console';

const folder = mkdtempSync(join(tmpdir(), 'latchkey-deploy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('starts with SQLite as the guide shows, and has everything again after a restart', async () => {
  const flags = /mock\/serve\.ts --mock-only (.*)/.exec(blockOf('Start with SQLite'))?.[1]?.split(' ') ?? [];
  expect(flags).toContain('--store');
  const own = flags.map((flag) => flag.replace('./latchkey.db', `${folder}/latchkey.db`).replace(/^4010$/, '0'));
  const move = (origin: string, advance: number) =>
    fetch(`${origin}/mock/console/v1/clock`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ advance }),
    }).then(async (response) => ((await response.json()) as { offset: number }).offset);
  {
    await using first = await startMock(own);
    expect(await move(first.origin, 60)).toBe(60);
  }
  await using second = await startMock(own);

  expect(await move(second.origin, 1)).toBe(61);
});

/** nginx as the guide configures it, over two processes that share a Valkey. */
let redis: RedisServer;
let processes: MockProcess[];
let nginx: ReturnType<typeof spawn>;
let port: number;

beforeAll(async () => {
  redis = await startRedis();
  const env = { CONSOLE_TOKEN: TOKEN };
  processes = await Promise.all([1, 2].map(() => startMock(['--store', redis.url], { env })));
  port = await freePort();
  const [certificate, key] = [`${folder}/mock.pem`, `${folder}/mock.key`];
  const made = spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=mock.example.com',
    '-keyout',
    key,
    '-out',
    certificate,
  ]);
  expect(made.status, String(made.stderr)).toBe(0);
  const block = blockOf('nginx.conf')
    .replace('127.0.0.1:4010', `127.0.0.1:${processes[0]?.port}`)
    .replace('127.0.0.1:4011', `127.0.0.1:${processes[1]?.port}`)
    .replace('listen 443 ssl', `listen ${port} ssl`)
    .replace('/etc/ssl/mock.example.com.pem', certificate)
    .replace('/etc/ssl/mock.example.com.key', key);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    `${folder}/nginx.conf`,
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; ${user}
     events { worker_connections 256; } http { access_log off; ${temporary.join(' ')} ${block} }`,
  );
  nginx = spawn(toolPath('nginx'), ['-p', folder, '-c', `${folder}/nginx.conf`, '-e', `${folder}/error.log`], {
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 200; tries += 1) {
    const reached = await send('/').then(
      ({ status }) => status === 404,
      () => false,
    );
    if (reached) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Failed to start nginx: ${readFileSync(`${folder}/error.log`, 'utf8')}`);
});

afterAll(async () => {
  if (nginx && nginx.exitCode === null) {
    nginx.kill('SIGTERM');
    await once(nginx, 'exit');
  }
  await Promise.all((processes ?? []).map((each) => each.kill()));
  await redis?.[Symbol.asyncDispose]();
});

test('nginx as the guide shows it serves the mock over TLS, and opens the console to its token alone', async () => {
  const clock = '/s/team/mock/console/v1/clock';

  expect((await send('/mock/novapulse/v1/jobs')).status).toBe(401);
  expect((await send(clock)).status).toBe(403);
  expect((await send(clock, { Authorization: `Bearer ${TOKEN}` })).status).toBe(200);
});

test('nginx as the guide shows it keeps metrics and health to itself', async () => {
  expect((await send('/metrics')).status).toBe(403);
  expect((await send('/health/ready')).status).toBe(403);
});

test('both processes behind nginx see the same mock', async () => {
  const offsets = await Promise.all(
    processes.map(async ({ origin }) => {
      await fetch(`${origin}/s/shared/mock/console/v1/clock`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${TOKEN}` },
        body: JSON.stringify({ advance: 30 }),
      });
      return origin;
    }),
  );

  const { body } = await send('/s/shared/mock/console/v1/clock', { Authorization: `Bearer ${TOKEN}` });
  expect(offsets).toHaveLength(2);
  expect(JSON.parse(body)).toMatchObject({ offset: 60 });
});

/** Returns the text of the guide's block with a title. */
function blockOf(title: string): string {
  const start = GUIDE.indexOf(`title="${title}"`);
  if (start < 0) throw new Error(`The guide has no block "${title}".`);
  const first = GUIDE.indexOf('\n', start) + 1;
  return GUIDE.slice(first, GUIDE.indexOf('\n```', first));
}

async function send(path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
  const sent = request({
    host: '127.0.0.1',
    port,
    path,
    headers: { Host: 'mock.example.com', ...headers },
    rejectUnauthorized: false,
  });
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  let body = '';
  for await (const part of response.setEncoding('utf8')) body += String(part);
  return { status: response.statusCode ?? 0, body };
}
