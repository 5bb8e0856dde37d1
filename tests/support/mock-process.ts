import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../mock/serve.ts', import.meta.url));
const CLOCK = new URL('clock-ahead.mjs', import.meta.url).href;

/** A server of the mock in a process of its own, until it is disposed of. */
export interface MockProcess extends AsyncDisposable {
  port: number;
  origin: string;
  pid: number;
  /** Ends it at once, in the middle of whatever it does (SIGKILL). */
  kill(): Promise<void>;
}

/**
 * Starts `node mock/serve.ts --mock-only` on a free port. `clockAhead`: how far its machine's clock is ahead of ours, in
 * milliseconds.
 */
export async function startMock(
  flags: readonly string[],
  { clockAhead = 0, env = {} }: { clockAhead?: number; env?: Record<string, string> } = {},
): Promise<MockProcess> {
  const child = spawn(process.execPath, ['--import', CLOCK, SCRIPT, '--mock-only', '--port', '0', ...flags], {
    env: { ...process.env, CLOCK_AHEAD: String(clockAhead), NODE_NO_WARNINGS: '1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  const [line] = (await Promise.race([once(lines, 'line'), once(child, 'exit')])) as [string | number];
  const origin = /http:\/\/[^/]+/.exec(String(line))?.[0];
  if (origin === undefined) throw new Error(`Failed to start a server with ${flags.join(' ')}: it ended with ${line}.`);
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }
  return {
    port: Number(new URL(origin).port),
    origin,
    pid: child.pid ?? 0,
    kill: () => end('SIGKILL'),
    [Symbol.asyncDispose]: () => end('SIGKILL'),
  };
}
