import { expect, test } from 'vitest';
import type { Case, CaseRequest } from '../../openapi/case.ts';
import type { JsonValue } from '../../openapi/contract.ts';
import { multipartChunks } from '../../openapi/draft.ts';
import type { Outgoing } from '../../src/playground/request.ts';
import { seriesOf, usefulRepeats } from '../../src/playground/series.ts';
import { initialState, setKey } from '../../src/playground/state.ts';
import { playgroundView } from '../../src/spec/playground.ts';
import { allCases, contractOf, exampleViews } from './view.ts';

test.each(allCases())(
  'returns the published requests given the case $id',
  ({ api, operationId, name, requests }: Case) => {
    const contract = contractOf(api);
    const view = playgroundView(contract, operationId);
    const before = view.operation.cases.find((each) => each.name === name)?.before?.length ?? 0;

    const series = seriesOf(view, initialState(view, name), before + 1);

    expect(series.map((outgoing) => published(outgoing, contract.mockBase))).toEqual(requests.map(comparable));
  },
);

test('returns one more than the limit given a key with the documented figure', () => {
  const { plain } = exampleViews();
  const limit = plain.operation.limit?.limit ?? 0;

  expect(usefulRepeats(plain, initialState(plain))).toBe(limit + 1);
});

test('returns one more than its own limit given a key with a figure of its own', () => {
  const { plain } = exampleViews();
  const policy = plain.operation.limit?.policy ?? '';
  const tight = plain.api.key?.demo.find(({ limits }) => limits?.[policy] !== undefined);

  const state = setKey(initialState(plain), tight?.value ?? '');

  expect(usefulRepeats(plain, state)).toBe((tight?.limits?.[policy] ?? 0) + 1);
});

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
