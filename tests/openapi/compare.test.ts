import { expect, test } from 'vitest';
import type { Case } from '../../openapi/case.ts';
import { compareAnswer, eventsOf, maskVolatile } from '../../openapi/compare.ts';
import { CASES } from '../support/sandbox.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const STREAM_TYPE = 'text/event-stream; charset=utf-8';

test('finds no difference given the same JSON with its members in another order', () => {
  const expected = expectation({ body: { error: { code: 'gone', status: 410 } } });

  expect(compareAnswer(expected, received({ text: '{"error":{"status":410,"code":"gone"}}' }))).toEqual([]);
});

test('finds no difference given another value where values differ from call to call', () => {
  const expected = expectation({ body: { id: 'a', items: [{ at: 1 }, { at: 2 }] }, volatile: ['/id', '/items/1/at'] });

  expect(compareAnswer(expected, received({ text: '{"id":"b","items":[{"at":1},{"at":3}]}' }))).toEqual([]);
});

test('finds the body different given a volatile member that is missing, and one that is not volatile', () => {
  const expected = expectation({ body: { id: 'a', name: 'x' }, volatile: ['/id'] });

  expect(compareAnswer(expected, received({ text: '{"name":"x"}' }))).toMatchObject([{ part: 'body' }]);
  expect(compareAnswer(expected, received({ text: '{"id":"a","name":"y"}' }))).toMatchObject([{ part: 'body' }]);
});

test('finds the order of a list different', () => {
  const expected = expectation({ body: [1, 2] });

  expect(compareAnswer(expected, received({ text: '[2,1]' }))).toMatchObject([{ part: 'body' }]);
});

test('shows the status and each header that differ, expected beside received', () => {
  const expected = expectation({ headers: { 'content-type': JSON_TYPE, 'retry-after': null, allow: 'GET' } });

  expect(compareAnswer(expected, received({ status: 500, headers: { Allow: 'POST' } }))).toEqual([
    { part: 'status', expected: '200', received: '500' },
    { part: 'content-type', expected: JSON_TYPE, received: '(missing)' },
    { part: 'retry-after', expected: '(any value)', received: '(missing)' },
    { part: 'allow', expected: 'GET', received: 'POST' },
  ]);
});

test('finds the body different given text where there should be none', () => {
  const expected = expectation({ headers: {}, body: null });

  expect(compareAnswer(expected, received({ headers: {}, text: '' }))).toEqual([]);
  expect(compareAnswer(expected, received({ headers: {}, text: '{}' }))).toMatchObject([{ part: 'body' }]);
});

test('finds the body different given something that is not the JSON it should be', () => {
  const expected = expectation({ body: { a: 1 } });

  expect(compareAnswer(expected, received({ text: '<html>' }))).toMatchObject([{ part: 'body', received: '<html>' }]);
});

test('takes other text by the letter', () => {
  const expected = expectation({ headers: { 'content-type': 'text/plain' }, body: 'one\n' });
  const headers = { 'Content-Type': 'text/plain' };

  expect(compareAnswer(expected, received({ headers, text: 'one\n' }))).toEqual([]);
  expect(compareAnswer(expected, received({ headers, text: 'one' }))).toMatchObject([{ part: 'body' }]);
});

test('compares a stream event by event, with what is volatile in any of them masked', () => {
  const stream = 'data: {"id":"1","n":1}\n\ndata: {"id":"1","n":2,"usage":{"at":5}}\n\ndata: [DONE]\n\n';
  const expected = expectation({
    headers: { 'content-type': STREAM_TYPE },
    body: stream,
    volatile: ['/id', '/usage/at'],
  });
  const headers = { 'Content-Type': STREAM_TYPE };
  const other = stream.replaceAll('"1"', '"2"').replace('5', '6').replaceAll('\n', '\r\n');

  expect(compareAnswer(expected, received({ headers, text: other }))).toEqual([]);
  expect(compareAnswer(expected, received({ headers, text: other.replace('"n":2', '"n":3') }))).toHaveLength(1);
  expect(compareAnswer(expected, received({ headers, text: other.replace('[DONE]', '') }))).toHaveLength(1);
  expect(compareAnswer(expected, received({ headers, text: '' }))).toHaveLength(1);
});

test('reads the data of events over several lines, and passes over comments', () => {
  expect(eventsOf(': hello\n\nevent: a\ndata: one\ndata:two\n\ndata: three')).toEqual(['one\ntwo', 'three']);
});

test('masks names with a slash or a tilde, and leaves the original as it was', () => {
  const value = { 'a/b': { '~': 1 } };

  expect(maskVolatile(value, ['/a~1b/~0', '/nothing/here'])).toEqual({ 'a/b': { '~': '(volatile)' } });
  expect(value).toEqual({ 'a/b': { '~': 1 } });
});

test.each(CASES.filter(({ expect: { volatile } }) => volatile.length > 0))(
  '$id has every member that it calls volatile',
  ({ expect: { body, volatile, headers } }) => {
    const isStream = headers['content-type']?.startsWith('text/event-stream') ?? false;
    const values = isStream ? eventsOf(String(body)).map(readJson) : [body];

    for (const pointer of volatile) {
      const changed = values.some((value) => JSON.stringify(maskVolatile(value, [pointer])) !== JSON.stringify(value));
      expect(changed, pointer).toBe(true);
    }
  },
);

function readJson(text: string): Case['expect']['body'] {
  try {
    return JSON.parse(text) as Case['expect']['body'];
  } catch {
    return text;
  }
}

function expectation(parts: Partial<Case['expect']>): Case['expect'] {
  return { status: 200, headers: { 'content-type': JSON_TYPE }, body: null, volatile: [], ...parts };
}

function received({ status = 200, headers = { 'Content-Type': JSON_TYPE }, text = 'null' }: Partial<Answer>) {
  return { status, headers: new Headers(headers), text };
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
}
