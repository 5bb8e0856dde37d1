import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROBE = new URL('cpu-probe.ts', import.meta.url).href;

/** Starts a server of this folder in a process of its own, until it is disposed of. It prints its port, and keys. */
export async function startServer(file: string, ...parameters: string[]): Promise<Server> {
  const server = startProcess(fileURLToPath(new URL(file, import.meta.url)), parameters);
  const [line] = (await once(createInterface(server.output), 'line')) as [string];
  const [port = '', keys = '{}'] = line.split(' ');
  return { ...server, origin: `http://127.0.0.1:${port}`, keys: JSON.parse(keys) as Record<string, string> };
}

/** Starts a script of somebody else's that listens on a port it was told, and waits until it responds at `path`. */
export async function startPeer(script: string, parameters: string[], port: number, cwd: string): Promise<Server> {
  const server = startProcess(script, parameters, cwd);
  server.output.resume();
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    try {
      await (await fetch(origin)).arrayBuffer();
      return { ...server, origin, keys: {} };
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function startProcess(script: string, parameters: string[], cwd = process.cwd()) {
  const flags = process.env['BENCH_NODE_FLAGS']?.split(' ') ?? [];
  const child = spawn(process.execPath, ['--import', PROBE, ...flags, script, ...parameters], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (!child.stdout) throw new Error(`Failed to start ${script}: it has no output.`);
  return {
    output: child.stdout,
    async cpu() {
      child.send('cpu');
      const [used] = (await once(child, 'message')) as [number];
      return used;
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

export interface Server extends AsyncDisposable {
  origin: string;
  /** Keys that no limit stops, by the ids of the APIs. */
  keys: Record<string, string>;
  /** Returns how much processor time it has used, in microseconds. */
  cpu: () => Promise<number>;
}
