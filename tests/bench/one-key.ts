import { readFileSync } from 'node:fs';
import { createSandbox } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';

/** Where a sandbox is read from, and put to. */
const FILE = '/mock/console/v1/sandbox';

/** What is asked for. Its windows are counts: what a rolling window without a limit remembers would grow all the time. */
export const PATH = '/mock/lumyx/v1/models';

/** Puts a sandbox with one key into the store of a server, and returns the key. */
export async function putKey(origin: string, limits: Record<string, number>): Promise<string> {
  const sandbox = createSandbox({ store: createMemoryStore() });
  const { value } = await sandbox.keys.create('lumyx', { limits });
  const response = await sandbox.handle(new Request(`http://localhost${FILE}`));
  const headers = { 'Content-Type': 'application/json' };
  const put = await fetch(origin + FILE, { method: 'PUT', headers, body: (await response?.text()) ?? '' });
  if (!put.ok) throw new Error(`Failed to put a sandbox into ${origin}: ${put.status}.`);
  return value;
}

/** Returns how many seconds of a processor a process has used. Linux alone. */
export function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
