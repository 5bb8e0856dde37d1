import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { toolPath } from '../runner/tools.ts';
import type { Server } from './servers.ts';

const run = promisify(execFile);

const CONNECTIONS = 50;
const ROUNDS = 8;
/** How long a response may take before it counts as failed: the slowest of the servers may stand still for seconds. */
const PATIENCE = '10s';
/** How long a server is used before it is measured, in seconds. */
const WARM_UP = 4;
/** How long a round lasts, in seconds. */
const SECONDS = Number(process.env['BENCH_ROUND'] ?? 1);

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
 * Returns the processor time that each server takes for a request, in microseconds: the least of rounds that alternate.
 * A neighbor on the same machine can only add to it, and takes up to twice as much from one second to the next. wrk sends,
 * because it is faster than any of the servers: one that waits for its client pays for waking it each time, and a client in
 * JavaScript lets only the slow ones wait.
 */
export async function costOf(targets: readonly Target[]): Promise<number[]> {
  for (const target of targets) await send(target, WARM_UP);
  const rounds = targets.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, target] of targets.entries()) {
      const before = await target.server.cpu();
      const amount = await send(target, SECONDS);
      rounds[index]?.push(((await target.server.cpu()) - before) / amount);
    }
  }
  return rounds.map((costs) => Math.min(...costs));
}

/** Sends as many as the server responds to in some seconds, and returns how many these are. */
async function send({ server, shot }: Target, seconds: number): Promise<number> {
  const { path, status } = shot;
  await expectStatus(server.origin, shot);
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-wrk-'));
  try {
    const script = join(folder, 'shot.lua');
    writeFileSync(script, scriptOf(shot));
    const parameters = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', PATIENCE, '-s', script];
    const { stdout } = await run(toolPath('wrk'), [...parameters, server.origin + path]);
    const [amount = 0, unlike = 0, broken = 0] = (/^counts (\d+) (\d+) (\d+)$/m.exec(stdout) ?? [])
      .slice(1)
      .map(Number);
    const right = status < 400 ? amount - unlike : unlike;
    if (amount === 0 || right < amount || broken > 0)
      throw new Error(
        `Failed to measure ${path}: of ${amount} responses ${right} are like ${status}, ${broken} failed.`,
      );
    await expectStatus(server.origin, shot);
    return amount;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** wrk tells only how many are 400 or more, so the first and the last are looked at. */
async function expectStatus(origin: string, { path, method = 'GET', headers = {}, body, status }: Shot): Promise<void> {
  const response = await fetch(origin + path, { method, headers, ...(body !== undefined && { body }) });
  await response.arrayBuffer();
  if (response.status !== status)
    throw new Error(`Failed to measure ${path}: the status is ${response.status} in place of ${status}.`);
}

/** Returns what wrk reads: the request, and what it is to print of the responses. */
function scriptOf({ method = 'GET', headers = {}, body }: Shot): string {
  const fields = Object.entries(headers).map(([name, value]) => `wrk.headers[${quoted(name)}] = ${quoted(value)}`);
  return `wrk.method = ${quoted(method)}
${fields.join('\n')}
${body === undefined ? '' : `wrk.body = ${quoted(body)}`}
function done(summary)
  local errors = summary.errors
  print("counts " .. summary.requests .. " " .. errors.status .. " " .. errors.connect + errors.read + errors.write + errors.timeout)
end
`;
}

/** Returns a text as Lua writes it. */
function quoted(text: string): string {
  return `"${[...Buffer.from(text)].map((byte) => `\\${String(byte).padStart(3, '0')}`).join('')}"`;
}

export interface Target {
  server: Server;
  shot: Shot;
}
