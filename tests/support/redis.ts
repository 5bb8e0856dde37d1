import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolPath } from '../runner/tools.ts';
import { freePort } from './free-port.ts';

/** A real server of Redis or Valkey, until it is disposed of. */
export interface RedisServer extends AsyncDisposable {
  port: number;
  url: string;
  readonly pid: number;
  /** Ends it at once, as a power cut does (SIGKILL). */
  kill(): Promise<void>;
  /** Starts it again on the same port, with what its append-only file holds. */
  start(): Promise<void>;
  /** Lets it stand still, as a machine that swaps, and go on. */
  freeze(): void;
  thaw(): void;
}

/** Starts a server on a free port, in a folder of its own; `options` are further lines of its command. */
export async function startRedis(...options: string[]): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-redis-'));
  const port = await freePort();
  let child: ChildProcess | null = null;

  async function start(): Promise<void> {
    const own = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'];
    child = spawn(toolPath('redis'), [...own, '--loglevel', 'warning', ...options], { stdio: 'ignore' });
    while (!(await isReady(port))) {
      if (child.exitCode !== null) throw new Error(`Failed to start ${toolPath('redis')} on port ${port}.`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }

  await start();
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    get pid() {
      return child?.pid ?? 0;
    },
    start,
    kill,
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    async [Symbol.asyncDispose]() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Returns whether the server replies that it has read its file. */
function isReady(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.on('data', (data) => {
      socket.destroy();
      resolve(data.toString().startsWith('+PONG'));
    });
    socket.on('error', () => resolve(false));
  });
}
