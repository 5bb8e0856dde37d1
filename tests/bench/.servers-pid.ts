import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Starts a server of this folder in a process of its own, until it is disposed of. */
export async function startServer(file: string, ...parameters: string[]): Promise<Server> {
  const flags = process.env['BENCH_NODE_FLAGS']?.split(' ') ?? [];
  const script = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [...flags, script, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    pid: child.pid,
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      child.kill('SIGINT');
      await once(child, 'exit');
    },
  };
}

export interface Server extends AsyncDisposable {
  origin: string;
}
