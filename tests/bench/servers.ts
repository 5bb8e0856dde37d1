import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Starts a server of this folder in a process of its own, until it is disposed of. */
export async function startServer(file: string, ...parameters: string[]): Promise<Server> {
  const flags = process.env['BENCH_NODE_FLAGS']?.split(' ') ?? [];
  const script = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [...flags, script, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const [port = '', keys = '{}'] = line.split(' ');
  return {
    origin: `http://127.0.0.1:${port}`,
    keys: JSON.parse(keys) as Record<string, string>,
    async [Symbol.asyncDispose]() {
      child.kill('SIGINT');
      await once(child, 'exit');
    },
  };
}

export interface Server extends AsyncDisposable {
  origin: string;
  /** Keys that no limit stops, by the ids of the APIs. */
  keys: Record<string, string>;
}
