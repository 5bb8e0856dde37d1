/** Lets the clients that readers copy play one scenario, whatever language they are in. Time and chance are its own. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ApiError, ConnectionError, createClient } from '../../openapi/samples/api-client.ts';
import type { Client, Quota, Result } from '../../openapi/samples/api-client.ts';
import { toolPath } from '../runner/tools.ts';

/** Plays with the client in TypeScript. */
export async function playTypeScript({ options, random, now, clock, calls }: Scenario): Promise<Played> {
  const { timeout = 30, maxTime = 120, ...others } = options;
  const waits: number[] = [];
  let time = now * 1000;
  const client = createClient({
    ...others,
    timeout: timeout * 1000,
    maxTime: maxTime * 1000,
    random: () => random,
    now: () => time,
    sleep: async (milliseconds) => {
      waits.push(milliseconds / 1000);
      time += milliseconds;
      if (clock !== null) await moveClock(clock, milliseconds / 1000);
    },
  });
  const outcomes: Outcome[] = [];
  for (const call of calls) outcomes.push(await outcomeOf(client, call));
  return { outcomes, waits };
}

/** Starts the client in Python; it plays one scenario after the other until it is disposed of. */
export function startPython(): PythonPlayer {
  const driver = fileURLToPath(new URL('drive.py', import.meta.url));
  const process = spawn(toolPath('python-requests'), [driver], {
    env: {
      ...globalThis.process.env,
      CLIENTS: fileURLToPath(new URL('../../openapi/samples', import.meta.url)),
      PYTHONDONTWRITEBYTECODE: '1',
      no_proxy: '127.0.0.1',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
  return {
    async play(scenario) {
      process.stdin.write(`${JSON.stringify(scenario)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error('Failed to play: the Python process has ended; what it printed is above.');
      return JSON.parse(value) as Played;
    },
    [Symbol.dispose]: () => void process.kill(),
  };
}

async function outcomeOf(client: Client, { method, path, ...call }: PlayedCall): Promise<Outcome> {
  try {
    const result = await client.request(method, path, call);
    return { error: null, status: result.status, code: null, ...told(result) };
  } catch (error) {
    if (error instanceof ConnectionError) return { error: 'connection', message: error.message };
    if (!(error instanceof ApiError)) throw error;
    const { status, code, retryAfter, result } = error;
    return {
      error: 'response',
      status,
      code,
      retryAfter: retryAfter === null ? null : retryAfter / 1000,
      ...told(result),
    };
  }
}

function told({ body, quotas, attempts }: Result<unknown>): Pick<Outcome, 'body' | 'quotas' | 'attempts'> {
  const inSeconds = quotas.map((each) => ({ ...each, resetAt: each.resetAt === null ? null : each.resetAt / 1000 }));
  return { body, quotas: inSeconds, attempts };
}

async function moveClock(clock: string, seconds: number): Promise<void> {
  const body = JSON.stringify({ advance: seconds });
  const { ok } = await fetch(clock, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  if (!ok) throw new Error(`Failed to move the clock of the sandbox by ${seconds} seconds.`);
}

/** All times are in seconds. */
export interface Scenario {
  options: {
    baseUrl: string;
    apiKey: string;
    headers?: Record<string, string>;
    idempotencyHeader?: string;
    timeout?: number;
    maxTime?: number;
    maxAttempts?: number;
  };
  /** What chance gives each time. */
  random: number;
  /** The client's own clock at first. */
  now: number;
  /** The URL of the sandbox's clock, which moves on while the client sleeps; null: nothing else has a clock. */
  clock: string | null;
  calls: PlayedCall[];
}

export interface PlayedCall {
  method: string;
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
  idempotencyKey?: string;
  repeatable?: boolean;
}

export interface Played {
  outcomes: Outcome[];
  /** The seconds that the client slept, one after the other. */
  waits: number[];
}

interface Outcome {
  error: null | 'response' | 'connection';
  status?: number;
  code?: string | null;
  message?: string;
  retryAfter?: number | null;
  attempts?: number;
  body?: unknown;
  quotas?: Quota[];
}

interface PythonPlayer extends Disposable {
  play: (scenario: Scenario) => Promise<Played>;
}
