import { expect, test } from 'vitest';
import { formatDuration } from '../../src/lab/duration.ts';
import { judge, summarise, type Attempt } from '../../src/lab/verdict.ts';

test('returns needed given attempts that passed', () => {
  expect(verdicts([passed(0, 0), passed(1, 100)])).toEqual(['needed', 'needed']);
});

test('returns needed for the refusal that tells how long to wait, and too early for those sent before that moment', () => {
  const attempts = [refused(0, 0, 60_000), refused(0, 1000, 60_000), refused(0, 3000, 60_000), passed(0, 60_000)];

  expect(verdicts(attempts)).toEqual(['needed', 'too early', 'too early', 'needed']);
});

test('returns wasted given a refusal after which the client gives up', () => {
  expect(verdicts([refused(0, 0, 60_000), refused(1, 100, 60_000)])).toEqual(['wasted', 'wasted']);
  expect(verdicts([refused(0, 0, 5000), refused(0, 1000, 5000)])).toEqual(['needed', 'wasted']);
});

test('returns too early given another request while the wait is known', () => {
  const attempts = [refused(0, 0, 5000), refused(1, 100, 5000), passed(1, 5000)];

  expect(verdicts(attempts)).toEqual(['wasted', 'too early', 'needed']);
});

test('returns needed given a refusal after the moment that was named, or where none was', () => {
  expect(verdicts([refused(0, 0, 1000), refused(0, 1000, 2000), passed(0, 2000)])).toEqual([
    'needed',
    'needed',
    'needed',
  ]);
  expect(verdicts([refused(0, 0, null), refused(0, 10, null), passed(0, 20)])).toEqual(['needed', 'needed', 'needed']);
});

test('returns how long was waited for nothing, and what a run comes to', () => {
  const judged = judge([refused(0, 0, 5000), refused(0, 1000, 5000), passed(0, 8000), refused(1, 8100, 9000)]);

  expect(judged.map(({ late }) => late)).toEqual([0, 0, 3000, 0]);
  expect(summarise(judged, 2, 8200)).toEqual({
    wanted: 2,
    delivered: 1,
    sent: 4,
    tooEarly: 1,
    wasted: 1,
    late: 3000,
    milliseconds: 8200,
  });
});

test('returns spans of time as people read them', () => {
  expect([formatDuration(940), formatDuration(10_400), formatDuration(90_500)]).toEqual([
    '0.9 s',
    '10 s',
    '1 min 31 s',
  ]);
});

function verdicts(attempts: Attempt[]): string[] {
  return judge(attempts).map(({ verdict }) => verdict);
}

function passed(call: number, at: number): Attempt {
  return { call, at, status: 200, until: null };
}

function refused(call: number, at: number, until: number | null): Attempt {
  return { call, at, status: 429, until };
}
