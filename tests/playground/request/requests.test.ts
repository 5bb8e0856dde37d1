import { describe, expect, test } from 'vitest';
import { API_IDS } from '../../../openapi/catalog.ts';
import type { Case, CaseRequest } from '../../../openapi/case.ts';
import type { JsonValue } from '../../../openapi/contract.ts';
import { multipartChunks } from '../../../openapi/draft.ts';
import type { Outgoing } from '../../../src/sandbox/request.ts';
import type { Answer } from '../../../src/sandbox/answer.ts';
import { toRequest } from '../../../src/sandbox/to-request.ts';
import { furtherRequests, requestsOf, usefulRepeats } from '../../../src/playground/request/requests.ts';
import { sendUntil } from '../../../src/playground/request/sending.ts';
import { initialState, setKey } from '../../../src/playground/state.ts';
import type { PlaygroundView } from '../../../src/contract/playground-view.ts';
import { playgroundView } from '../../../src/contract/playground.ts';
import { createTestSandbox } from '../../support/sandbox.ts';
import { allCases, contractOf, exampleViews } from '../view.ts';

/** Longer than any window that is used up by requests alone, in seconds. */
const DAY = 86_400;

/** What is in a file does not matter where requests are counted. */
const sample = async () => new Blob(['a file']);

test.each(allCases())(
  'returns the published requests given the case $id',
  ({ api, operationId, name, requests }: Case) => {
    const contract = contractOf(api);
    const view = playgroundView(contract, operationId);
    const before = view.operation.cases.find((each) => each.name === name)?.before?.length ?? 0;

    const series = requestsOf(view, initialState(view, name), before + 1);

    expect(series.map((outgoing) => published(outgoing, contract.mockBase))).toEqual(requests.map(comparable));
  },
);

describe('a window that ends while it is used up', () => {
  const exhausting = API_IDS.flatMap((id) => {
    const contract = contractOf(id);
    return contract.operations.flatMap((operation) => {
      const view = playgroundView(contract, operation.id);
      const name = view.operation.cases.find((each) => each.status === 429 && (each.repeat ?? 0) > 0)?.name;
      return name === undefined ? [] : [{ id, operation: operation.id, name, view, base: contract.mockBase }];
    });
  });

  test.each(exhausting)('does not keep $name of $operation in $id from being shown', async ({ view, name, base }) => {
    const { target, clock } = createTestSandbox();
    const state = initialState(view, name);
    const requests = requestsOf(view, state, 1);
    let number = requests.length;
    const send = async (outgoing: Outgoing) => {
      const request = await toRequest(outgoing, `http://localhost${base}`, sample, new AbortController().signal);
      const { status } = await target(request);
      return { status } as Answer;
    };
    for (const outgoing of requests.slice(0, -1)) await send(outgoing);
    clock.advance(DAY);

    const further = furtherRequests(view, state, () => ++number);
    const received = await sendUntil({ status: 429, further }, requests.at(-1) as Outgoing, send);

    expect(received.status).toBe(429);
  });

  test('sends nothing more given a response that is the wanted one, a case that uses nothing up, or no wish', async () => {
    const { plain, form } = exampleViews();
    const outgoing = requestsOf(plain, initialState(plain), 1)[0] as Outgoing;
    const sent: Outgoing[] = [];
    const send = async (next: Outgoing) => {
      sent.push(next);
      return { status: 200 } as Answer;
    };

    await sendUntil({ status: 200, further: [outgoing] }, outgoing, send);
    await sendUntil({ status: 429, further: furtherRequests(form, initialState(form), () => 2) }, outgoing, send);
    await sendUntil(null, outgoing, send);

    expect(sent).toHaveLength(3);
  });
});

test('returns one more than the limit given a key with the documented figure', () => {
  const { plain } = viewWith([{ policy: 'minute', limit: 60 }]);

  expect(usefulRepeats(plain, initialState(plain), null)).toBe(61);
});

test('returns one more than its own limit given a key with a figure of its own', () => {
  const { plain, tight } = viewWith([{ policy: 'minute', limit: 60 }]);

  expect(usefulRepeats(plain, setKey(initialState(plain), tight), null)).toBe(4);
});

test('returns one more than the limit that the sandbox knows given a key that the reader created', () => {
  const { plain } = viewWith([{ policy: 'minute', limit: 60 }]);
  const known = { here: [{ policy: 'minute', limit: 5 }] };

  expect(usefulRepeats(plain, setKey(initialState(plain), 'created'), known)).toBe(6);
});

test('returns one more than the smallest figure given several policies, whatever does not count requests in a window', () => {
  const { plain } = viewWith([
    { policy: 'day', limit: 200 },
    { policy: 'minute', limit: 60 },
    { policy: 'tokens', limit: 5 },
    { policy: 'running', limit: 2 },
  ]);

  expect(usefulRepeats(plain, initialState(plain), null)).toBe(61);
});

test('returns nothing given no policy that counts requests', () => {
  const { plain } = viewWith([{ policy: 'running', limit: 2 }]);

  expect(usefulRepeats(plain, initialState(plain), null)).toBeNull();
});

/** Returns an operation with these limits, and a key with a figure of its own. */
function viewWith(limits: PlaygroundView['operation']['limits']): { plain: PlaygroundView; tight: string } {
  const { plain } = exampleViews();
  const key = plain.api.key;
  if (!key) throw new Error('Failed to find an example: the first API takes no keys.');
  const demo = [
    { name: 'full', value: 'full', description: '' },
    { name: 'tight', value: 'tight', description: '', limits: { minute: 3 } },
  ];
  const policies: PlaygroundView['api']['policies'] = {
    minute: { kind: 'rolling-window', window: 60 },
    day: { kind: 'fixed-window', window: 86_400 },
    tokens: { kind: 'first-request-window', window: 60, counts: 'tokens' },
    running: { kind: 'concurrency' },
  };
  return {
    plain: { api: { ...plain.api, policies, key: { ...key, demo } }, operation: { ...plain.operation, limits } },
    tight: 'tight',
  };
}

/** Returns the request in the form of the published cases, with the boundary and long files left open. */
function published({ method, path, key, headers, body }: Outgoing, base: string): CaseRequest {
  const all = { ...(key !== '' && { Authorization: `Bearer ${key}` }), ...headers };
  return comparable({ method, path: base + path, headers: all, body: bodyOf(body) });
}

function bodyOf(body: Outgoing['body']): JsonValue {
  if (body === null) return null;
  if (body.kind === 'text') return body.text;
  return multipartChunks(body.parts, 'latchkey-boundary')
    .map((chunk) => (typeof chunk === 'string' ? chunk : 'text' in chunk ? String(chunk.text) : '(file)'))
    .join('');
}

function comparable({ method, path, headers, body }: CaseRequest): CaseRequest {
  const entries = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    value.replace(/; boundary=.*/, ''),
  ]);
  const text = typeof body === 'string' || body === null ? body : JSON.stringify(body);
  return {
    method,
    path,
    headers: Object.fromEntries(entries.filter(([, value]) => value !== 'text/plain;charset=UTF-8')) as Record<
      string,
      string
    >,
    body: text?.replace(/(filename="[^"]*\.wav"\r\n.*\r\n\r\n)[^]*?\r\n--/, '$1(file)\r\n--') ?? null,
  };
}
