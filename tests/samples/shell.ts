import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Printed } from './program.ts';
import type { Workplace } from './workplace.ts';

/** `sleep` that moves the clock of the sandbox on instead. */
const SLEEP = `sleep() {
  curl -s -o /dev/null "$SAMPLE_CLOCK" -H 'Content-Type: application/json' -d "{\\"advance\\": \${1%s}}"
}`;

/** Returns one shell for all blocks of a run, as a reader pastes them into one terminal. */
export function openShell({ folder, environment }: Workplace): Shell {
  const shell = spawn('bash', ['--noprofile', '--norc'], {
    cwd: folder,
    env: environment,
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  });
  const ended = once(shell, 'close');
  const stdin = shell.stdin as Writable;
  // A block may end the shell; the next one then finds out.
  stdin.on('error', () => {});
  const statuses = createInterface({ input: shell.stdio[3] as Readable })[Symbol.asyncIterator]();
  stdin.write(`cd '${folder}'\n${SLEEP}\n`);
  let blocks = 0;

  return {
    async run(code, signal) {
      const base = join(folder, `.block-${++blocks}`);
      writeFileSync(base, code);
      const stop = (): void => void shell.kill('SIGKILL');
      signal.addEventListener('abort', stop);
      stdin.write(
        `source '${base}' >'${base}.out' 2>'${base}.err' </dev/null; status=$?; env -0 >'${base}.env'; echo $status >&3\n`,
      );
      const { value, done } = await statuses.next();
      signal.removeEventListener('abort', stop);
      if (done) return { status: null, out: '', error: 'The shell has ended.', environment: {} };
      return {
        status: Number(value),
        out: readFileSync(`${base}.out`, 'utf8'),
        error: readFileSync(`${base}.err`, 'utf8'),
        environment: readEnvironment(`${base}.env`),
      };
    },
    async [Symbol.asyncDispose]() {
      stdin.end();
      await ended;
    },
  };
}

function readEnvironment(path: string): Record<string, string> {
  const entries = readFileSync(path, 'utf8').split('\0').filter(Boolean);
  return Object.fromEntries(
    entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
  );
}

export interface Shell extends AsyncDisposable {
  /** Runs a block in the shell, and returns the environment that it leaves besides. */
  run: (code: string, signal: AbortSignal) => Promise<Printed & { environment: Record<string, string> }>;
}
