import { describe, expect, test } from 'vitest';
import { changeSlot, concurrency, type Slots } from '../../mock/engine/limits/concurrency.ts';
import { rollingWindow } from '../../mock/engine/limits/rolling-window.ts';
import type { RollingLog } from '../../mock/engine/limits/rolling-window.ts';
import { createRandom } from '../support/random.ts';

const RULE = { limit: 3, window: 60_000 };

describe('rollingWindow', () => {
  test('shows everything as free given no state', () => {
    expect(rollingWindow.peek(undefined, RULE, 1000)).toEqual({ limit: 3, remaining: 3, resetAt: 1000 });
  });

  test('takes as often as the limit says, and not once more', () => {
    const log = takeAt([0, 10, 20]);

    expect(rollingWindow.peek(log, RULE, 30)).toEqual({ limit: 3, remaining: 0, resetAt: 60_000 });
    expect(rollingWindow.take(log, RULE, 30, '')).toBeNull();
  });

  test('frees each use exactly one window after it', () => {
    const log = takeAt([0, 10, 20]);

    expect(rollingWindow.take(log, RULE, 59_999, '')).toBeNull();
    const later = rollingWindow.take(log, RULE, 60_000, '');
    expect(later).not.toBeNull();
    expect(rollingWindow.take(later ?? undefined, RULE, 60_009, '')).toBeNull();
    expect(rollingWindow.peek(later ?? undefined, RULE, 60_009)).toMatchObject({ remaining: 0, resetAt: 60_010 });
  });

  test('counts uses of one millisecond one by one', () => {
    const log = takeAt([5, 5, 5]);

    expect(log.entries).toEqual([[5, 3]]);
    expect(rollingWindow.take(log, RULE, 5, '')).toBeNull();
    expect(rollingWindow.peek(log, RULE, 60_005)).toMatchObject({ remaining: 3 });
  });

  test('shows nothing below zero given a limit that was lowered', () => {
    const log = takeAt([1, 2, 3]);

    expect(rollingWindow.peek(log, { ...RULE, limit: 1 }, 4)).toMatchObject({ limit: 1, remaining: 0 });
  });

  test('agrees with counting one by one, over a long time', () => {
    const random = createRandom(3);
    const rule = { limit: 40, window: 1000 };
    const taken: number[] = [];
    let now = 0;
    let log: RollingLog | undefined;

    for (let n = 0; n < 20_000; n += 1) {
      now += Math.floor(random() * 40);
      const within = taken.slice(-rule.limit).filter((at) => at > now - rule.window);
      const next: RollingLog | null = rollingWindow.take(log, rule, now, '');
      expect(next !== null).toBe(within.length < rule.limit);
      if (next === null) continue;
      taken.push(now);
      log = next;
    }
    expect(taken.length).toBeGreaterThan(10_000);
    expect(log?.entries.length).toBeLessThan(200);
  });

  function takeAt(times: number[]): RollingLog {
    const log = times.reduce<RollingLog | undefined>(
      (state, now) => rollingWindow.take(state, RULE, now, '') ?? state,
      undefined,
    );
    if (!log) throw new Error('Nothing was taken.');
    return log;
  }
});

describe('concurrency', () => {
  const rule = { limit: 2, window: 0 };

  test('shows everything as free given no state', () => {
    expect(concurrency.peek(undefined, rule, 7)).toEqual({ limit: 2, remaining: 2, resetAt: 7 });
  });

  test('takes as many as may run at once', () => {
    const one = concurrency.take(undefined, rule, 0, 'a') ?? undefined;
    const two = concurrency.take(one, rule, 0, 'b') ?? undefined;

    expect(concurrency.peek(two, rule, 0)).toMatchObject({ remaining: 0 });
    expect(concurrency.take(two, rule, 0, 'c')).toBeNull();
  });

  test('has room again exactly when the first slot ends', () => {
    const state: Slots = [
      ['a', 500],
      ['b', 900],
    ];

    expect(concurrency.take(state, rule, 499, 'c')).toBeNull();
    expect(concurrency.peek(state, rule, 499)).toEqual({ limit: 2, remaining: 0, resetAt: 500 });
    expect(concurrency.take(state, rule, 500, 'c')).toEqual([
      ['b', 900],
      ['c', 300_500],
    ]);
  });

  test('reads the slots of a sandbox that was saved when they were members', () => {
    const state = { a: 500, b: 900 };

    expect(concurrency.isState(state)).toBe(true);
    expect(concurrency.peek(state, rule, 499)).toEqual({ limit: 2, remaining: 0, resetAt: 500 });
    expect(concurrency.take(state, rule, 500, 'c')).toContainEqual(['b', 900]);
    expect(changeSlot(state, 'a', null)).toEqual([['b', 900]]);
  });

  test('forgets a slot that nobody gave back', () => {
    const state = concurrency.take(undefined, rule, 0, 'a') ?? undefined;

    expect(concurrency.peek(state, rule, 10 * 60_000)).toMatchObject({ remaining: 2 });
  });
});

describe('changeSlot', () => {
  test('returns the slots with one of them extended', () => {
    expect(changeSlot(slots(), 'a', 9)).toEqual([
      ['a', 9],
      ['b', 2],
    ]);
    expect(changeSlot(slots(), 'c', 9)).toContainEqual(['c', 9]);
  });

  test('returns the slots without one that is given back', () => {
    expect(changeSlot(slots(), 'a', null)).toEqual([['b', 2]]);
    expect(changeSlot(undefined, 'a', null)).toEqual([]);
  });

  function slots(): Slots {
    return [
      ['a', 1],
      ['b', 2],
    ];
  }
});
