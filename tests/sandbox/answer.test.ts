import { expect, test } from 'vitest';
import { caseOf, formatSize, formatTime, type Answer } from '../../src/sandbox/answer.ts';
import { jsonProblem, tokensOf } from '../../src/sandbox/json.ts';
import {
  dueOf,
  formatSeconds,
  limitRows,
  quotasOf,
  resetMoment,
  secondsUntil,
} from '../../src/sandbox/limit-headers.ts';
import { readAnswer } from '../../src/sandbox/read-answer.ts';
import type { CaseView, LimitHeaderView } from '../../src/contract/playground-view.ts';
import { stepsOf } from '../../src/playground/why/why.ts';

const STEPS = ['receive', 'force', 'authenticate', 'limit', 'authorize', 'validate', 'handle', 'respond'];
const HEADERS: LimitHeaderView[] = [
  { name: 'X-RateLimit-Limit', policy: 'per-minute', kind: 'limit', meaning: '' },
  { name: 'X-RateLimit-Remaining', policy: 'per-minute', kind: 'remaining', meaning: '' },
  { name: 'X-RateLimit-Reset', policy: 'per-minute', kind: 'reset', meaning: '' },
  { name: 'Retry-After', policy: 'any', kind: 'retry-after', meaning: '' },
];

test('returns indented JSON, its size and its phrase given a response', async () => {
  const response = new Response('{"a":1}', { status: 429, headers: { 'Content-Type': 'application/json' } });

  const answer = await readAnswer(response, performance.now(), 0);

  expect(answer).toMatchObject({
    status: 429,
    phrase: 'Too Many Requests',
    size: 7,
    text: '{\n  "a": 1\n}',
    isJson: true,
  });
});

test('returns no text given a response that is not text', async () => {
  const response = new Response(new Uint8Array([1, 2]), { headers: { 'Content-Type': 'audio/wav' } });

  expect(await readAnswer(response, 0, 0)).toMatchObject({ text: '', size: 2 });
});

test('returns what each step did given a reason', () => {
  const did = stepsOf(STEPS, answerWith({ 'X-Mock-Reason': 'limit/per-minute' })).map((step) => step.did);

  expect(did).toEqual(['passed', 'passed', 'passed', 'decided', 'skipped', 'skipped', 'skipped', 'passed']);
});

test('returns nothing for every step given no answer, or one from elsewhere', () => {
  for (const answer of [null, answerWith({})]) {
    expect(new Set(stepsOf(STEPS, answer).map((step) => step.did))).toEqual(new Set(['nothing']));
  }
});

test('returns moments and what is left given rate-limit headers', () => {
  const answer = answerWith({
    'X-RateLimit-Limit': '60',
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset': '1800000060',
    'Retry-After': '12',
  });

  const refused = { ...answer, arrived: 1_800_000_000_000 };
  const rows = limitRows(HEADERS, refused);

  expect(rows.map(({ due }) => due)).toEqual([null, null, 1_800_000_060_000, 1_800_000_012_000]);
  expect(resetMoment(refused, rows, [])).toBe(1_800_000_012_000);
  expect(quotasOf(rows)).toEqual([{ policy: 'per-minute', limit: 60, remaining: 0 }]);
});

test('returns the moment of the policy that refused given several that end at different times', () => {
  const answer = answerWith({
    'X-Mock-Reason': 'limit/per-day',
    'X-Reset-Minute': '1800000060',
    'X-Reset-Day': '1800086400',
  });
  const rows = limitRows(
    [
      { name: 'X-Reset-Minute', policy: 'per-minute', kind: 'reset', meaning: '' },
      { name: 'X-Reset-Day', policy: 'per-day', kind: 'reset', meaning: '' },
    ],
    answer,
  );

  expect(resetMoment(answer, rows, [])).toBe(1_800_086_400_000);
  expect(resetMoment(answer, rows, [{ policy: 'per-day', resetAt: 5 }])).toBe(5);
  expect(resetMoment(answerWith({}), rows, [])).toBe(1_800_000_060_000);
});

test.each([
  ['reset-duration', '6m0s', 360_000],
  ['reset-duration', '120ms', 120],
  ['reset-duration', '1h2m3s', 3_723_000],
  ['reset-duration', '1.5s', 1500],
  ['reset-duration', 'soon', null],
  ['reset-duration', '', null],
  ['retry-after', '7', 7000],
  ['reset', '1800000000', 1_800_000_000_000],
  ['reset', '2027-01-15T08:00:00Z', 1_800_000_000_000],
  ['limit', '60', null],
] as const)('returns the moment that %s tells given %j', (kind, value, moment) => {
  expect(dueOf(kind, value, 0)).toBe(moment);
});

test('returns rows without values given an answer without the headers', () => {
  const rows = limitRows(HEADERS, answerWith({}));

  expect(rows.map(({ value }) => value)).toEqual([null, null, null, null]);
  expect([resetMoment(answerWith({}), rows, []), quotasOf(rows)]).toEqual([null, []]);
});

test('returns the documented case given its address, and the chosen one of the same error', () => {
  const cases: CaseView[] = [
    { name: 'bad_key', status: 401, summary: '' },
    { name: 'bad_key.revoked', status: 401, summary: '' },
    { name: 'list', status: 200, summary: '' },
  ];
  const refused = { ...answerWith({ 'X-Mock-Help': '/x/errors/#op-401-bad_key' }), status: 401 };

  expect(caseOf(refused, { id: 'op', cases }, null)).toBe('bad_key');
  expect(caseOf(refused, { id: 'op', cases }, 'list')).toBe('bad_key');
  expect(caseOf(refused, { id: 'op', cases }, 'bad_key.revoked')).toBe('bad_key.revoked');
  expect(caseOf(answerWith({}), { id: 'op', cases }, 'list')).toBe('list');
  expect(caseOf(answerWith({}), { id: 'op', cases }, 'bad_key')).toBeNull();
});

test('returns the text itself given the tokens of any JSON', () => {
  const text = '{\n  "a": ["\\"b\\": 1", -1.5e3, true, null],\n  "c": {}\n}';

  const tokens = tokensOf(text);

  expect(tokens.map(([, token]) => token).join('')).toBe(text);
  expect(tokens.filter(([kind]) => kind !== '').map(([kind]) => kind)).toEqual([
    'name',
    'string',
    'number',
    'word',
    'word',
    'name',
  ]);
});

test('returns times, sizes and problems as people read them', () => {
  expect([59, 150, 3600, 7320, 604_800].map(formatSeconds)).toEqual([
    '59 s',
    '2 min 30 s',
    '1 h 0 min',
    '2 h 2 min',
    '7 d 0 h',
  ]);
  expect([formatTime(0.4), formatTime(12.3), formatTime(1500)]).toEqual(['< 1 ms', '12 ms', '1.5 s']);
  expect([formatSize(110), formatSize(2048)]).toEqual(['110 B', '2.0 kB']);
  expect([secondsUntil(1500, 0), secondsUntil(0, 1500)]).toEqual([2, 0]);
  expect([jsonProblem('{}'), jsonProblem('{') === null]).toEqual([null, false]);
});

function answerWith(headers: Record<string, string>): Answer {
  return {
    status: 200,
    phrase: 'OK',
    milliseconds: 1,
    arrived: 0,
    size: 0,
    headers: Object.entries(headers),
    isJson: true,
    text: '',
  };
}
