import { createSandbox } from '../../mock/sandbox.ts';
import type { OwnSandbox, Sandbox, SandboxOptions } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import type { Case, LargeRequest } from '../../openapi/case.ts';
import cases from '../../openapi/generated/cases.json' with { type: 'json' };
import { requestOf, type ReplayableCase } from '../../openapi/replay.ts';
import { noteException } from './exceptions.ts';
import { seededRandom } from './random.ts';

/** Where every test's clock stands at first. Not on a full second, for rounding must be right there too. */
const START = Date.parse('2025-06-01T12:00:00.250Z');

/** The address that requests of the tests are sent to. */
const ORIGIN = 'http://localhost';

/** Every case of every document. */
export const CASES = cases as unknown as Case[];

/** Takes a request and answers it, whatever lies between. */
export type Target = (request: Request) => Promise<Response>;

/** A clock that stands still until it is moved. */
export interface TestClock {
  now: () => number;
  advance: (seconds: number) => void;
}

/** Returns a clock that shows {@link START}. */
export function createTestClock(): TestClock {
  let time = START;
  return {
    now: () => time,
    advance: (seconds) => {
      time += seconds * 1000;
    },
  };
}

/**
 * Returns a fresh sandbox whose clock and chance are the test's, and a way to send requests to it. An exception within
 * it fails the test, unless the test has an `onError` of its own.
 */
export function createTestSandbox(options: Partial<SandboxOptions> = {}): TestSandbox {
  const clock = createTestClock();
  const sandbox = createSandbox({
    store: createMemoryStore(),
    now: clock.now,
    random: seededRandom(1),
    sleep: async () => {},
    onError: noteException,
    ...options,
  });
  const target = targetOf(sandbox);
  return { sandbox, clock, target, send: (request) => send(target, request) };
}

/** Returns the sandbox as a target. Throws for an address that is not the mock's. */
export function targetOf(sandbox: Sandbox): Target {
  return (request) => {
    const answer = sandbox.handle(request);
    if (answer) return answer;
    throw new Error(`Failed to send ${request.method} ${request.url}: no API of the sandbox is there.`);
  };
}

/** Sends one request. */
export function send(target: Target, { method = 'GET', path, key, headers = {}, body }: Sent): Promise<Response> {
  const json = body !== undefined && typeof body !== 'string' && !(body instanceof FormData);
  return target(
    new Request(ORIGIN + path, {
      method,
      headers: {
        ...(key !== undefined && { Authorization: `Bearer ${key}` }),
        ...(json && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: json ? JSON.stringify(body) : body }),
    }),
  );
}

/** Returns a request of a case as it is sent to `origin`. */
export function toRequest(request: LargeRequest, origin = ORIGIN): Request {
  return requestOf(request, origin);
}

/** Sends all requests of a case in order and returns the last answer; `between` runs before each but the first. */
export async function replay(
  target: Target,
  { requests }: Pick<ReplayableCase, 'requests'>,
  { origin = ORIGIN, between = () => {} }: { origin?: string; between?: () => void } = {},
): Promise<Response> {
  const [first, ...others] = requests.map((request) => toRequest(request, origin));
  if (!first) throw new Error('Failed to replay a case: it has no requests.');

  let answer = await target(first);
  for (const request of others) {
    between();
    answer = await target(request);
  }
  return answer;
}

/** Creates a key through the console and returns what it answers. */
export async function createKey(target: Target, api: string, settings: object = {}): Promise<CreatedKey> {
  const answer = await send(target, { method: 'POST', path: `/mock/console/v1/apis/${api}/keys`, body: settings });
  if (answer.status !== 201) throw new Error(`Failed to create a key: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as CreatedKey;
}

export interface TestSandbox {
  sandbox: OwnSandbox;
  clock: TestClock;
  target: Target;
  send: (request: Sent) => Promise<Response>;
}

export interface Sent {
  method?: string;
  path: string;
  /** Sent as a bearer token. None by default. */
  key?: string | undefined;
  headers?: Record<string, string>;
  /** Text and forms go as they are, everything else as JSON. */
  body?: unknown;
}

export interface CreatedKey {
  id: string;
  value: string;
  masked: string;
  expiresAt: string | null;
}
