import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSandbox } from '../../../mock/sandbox.ts';
import { createMemoryStore } from '../../../mock/stores/memory.ts';
import published from '../../../openapi/generated/cases.json' with { type: 'json' };
import { listen, type Listening } from '../http.ts';

/*
 * Somebody who has cases.json and its schema, and nothing else of ours: what sends and compares below is written from
 * the schema's text alone, and knows `fetch`.
 */

const cases = published as unknown as Listed[];
let mock: Listening;

/** Replays the published cases with these ids as an outsider does, over HTTP. */
export function testFromOutside(ids: ReadonlySet<string>): void {
  const own = cases.filter(({ id }) => ids.has(id));

  beforeAll(async () => {
    // A clock that stands still: no limit of a second ends between two requests of a slow machine.
    const now = Date.parse('2026-01-01T00:00:00.250Z');
    mock = await listen(createSandbox({ store: createMemoryStore(), now: () => now, sleep: async () => {} }));
  });

  afterAll(async () => mock[Symbol.asyncDispose]());

  test.each(own)('gets $id by the requests that are listed', async ({ requests, expect: wanted }) => {
    await reset();
    let response = new Response();
    for (const { method, path, headers, body } of requests) response = await send(method, path, headers, textOf(body));

    expect(await seen(response, wanted)).toEqual(asSeen(wanted));
  });

  test.for(own.flatMap(({ id, large }) => (large ? [{ id, ...large }] : [])))(
    'gets $id by the plain requests that are too long to be listed',
    async ({ requests, expect: wanted }) => {
      await reset();
      let response = new Response();
      for (const { method, path, headers, body } of requests)
        response = await send(method, path, headers, isPieces(body) ? joined(body) : textOf(body));

      expect(await seen(response, wanted)).toEqual(asSeen(wanted));
      expect(requests.flatMap(({ headers }) => Object.keys(headers))).not.toContain('Prefer');
    },
  );
}

/** Puts everything back: a case begins with a freshly reset sandbox. */
async function reset(): Promise<void> {
  const { ok } = await fetch(`${mock.origin}/mock/console/v1/reset`, { method: 'POST' });
  if (!ok) throw new Error('Failed to reset the mock.');
}

function send(method: string, path: string, headers: Record<string, string>, body: string | null): Promise<Response> {
  return fetch(mock.origin + path, { method, headers, body });
}

/** "A string is sent as it is, null means no body, anything else is sent as JSON." */
function textOf(body: unknown): string | null {
  return body === null || typeof body === 'string' ? body : JSON.stringify(body);
}

/** "A text in pieces, to be joined: each a text, or one to be repeated so many times." */
function joined({ $text: pieces }: Pieces): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : piece.$repeat.text.repeat(piece.$repeat.times)))
    .join('');
}

function isPieces(body: unknown): body is Pieces {
  return typeof body === 'object' && body !== null && '$text' in body;
}

/** What of a response a case speaks of, in the form of the case. */
async function seen(response: Response, { headers, volatile }: Wanted): Promise<Seen> {
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  return {
    status: response.status,
    headers: Object.entries(headers).map(([name, value]) => [
      name,
      value === null ? response.headers.has(name) : response.headers.get(name),
    ]),
    body: type.includes('json') ? without(volatile, JSON.parse(text)) : readable(volatile, text),
  };
}

/** What a case wants, in the form of what was seen. */
function asSeen({ status, headers, body, volatile }: Wanted): Seen {
  return {
    status,
    headers: Object.entries(headers).map(([name, value]) => [name, value ?? true]),
    body: typeof body === 'string' ? readable(volatile, body) : body === null ? '' : without(volatile, body),
  };
}

/** "In a stream, members of each event's data." Other text stays as it is. */
function readable(volatile: string[], text: string): unknown {
  if (!/^(data|event|id):/.test(text)) return text;
  return text.split('\n').map((line) => {
    const data = /^data: ?(\{.*)$/.exec(line)?.[1];
    return data === undefined ? line : without(volatile, JSON.parse(data));
  });
}

/** Returns a copy without the members at some JSON Pointers (RFC 6901). */
function without(pointers: string[], value: unknown): unknown {
  const copy: unknown = structuredClone(value);
  for (const pointer of pointers) {
    const names = pointer.split('/').slice(1);
    const last = unescaped(names.pop() ?? '');
    const holder = names.reduce<unknown>((inner, name) => memberOf(inner, unescaped(name)), copy);
    if (typeof holder === 'object' && holder !== null && last in holder) Reflect.set(holder, last, null);
  }
  return copy;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function unescaped(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~');
}

interface Listed {
  id: string;
  requests: Request[];
  expect: Wanted;
  large?: { requests: Request[]; expect: Wanted };
}

interface Request {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: unknown;
}

interface Wanted {
  status: number;
  headers: Record<string, string | null>;
  body: unknown;
  volatile: string[];
}

interface Pieces {
  $text: (string | { $repeat: { text: string; times: number } })[];
}

interface Seen {
  status: number;
  headers: [name: string, value: string | boolean | null][];
  body: unknown;
}
