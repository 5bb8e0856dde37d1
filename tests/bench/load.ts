import autocannon from 'autocannon';
import { median } from './row.ts';
import type { Server } from './servers.ts';

const CONNECTIONS = 20;
const ROUNDS = 3;
const AMOUNT = Number(process.env['BENCH_REQUESTS'] ?? 5000);
const WARM_UP = 2 * AMOUNT;

/** What is sent again and again. */
export interface Shot {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** The status of each response; another one ends the run. */
  status: number;
}

/**
 * Returns the processor time that each server takes for a request, in microseconds: the median of rounds that alternate,
 * so that whatever else the machine does meets all of them. Unlike a rate it does not depend on who else uses it.
 */
export async function costOf(targets: readonly Target[]): Promise<number[]> {
  for (const target of targets) await send(target, Math.min(WARM_UP, target.amount ?? WARM_UP));
  const rounds = targets.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, target] of targets.entries()) {
      const amount = target.amount ?? AMOUNT;
      const before = await target.server.cpu();
      await send(target, amount);
      rounds[index]?.push(((await target.server.cpu()) - before) / amount);
    }
  }
  return rounds.map(median);
}

async function send({ server, shot }: Target, amount: number): Promise<void> {
  const { path, method = 'GET', headers = {}, body, status } = shot;
  const result = await autocannon({
    url: server.origin + path,
    method,
    headers,
    ...(body !== undefined && { body }),
    connections: CONNECTIONS,
    amount,
  });
  const right = result.statusCodeStats[status]?.count ?? 0;
  if (right < amount) throw new Error(`Failed to measure ${path}: ${amount - right} of ${amount} are not ${status}.`);
}

export interface Target {
  server: Server;
  shot: Shot;
  /** How many requests a round has, for servers that are slow. */
  amount?: number;
}
