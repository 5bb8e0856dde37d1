import { describe, expect, test } from 'vitest';
import { firstRequestWindow } from '../../../mock/engine/limits/first-request-window.ts';

const RULE = { limit: 3, window: 60_000 };

describe('firstRequestWindow', () => {
  test('shows everything as free given no state', () => {
    expect(firstRequestWindow.peek(undefined, RULE, 7)).toEqual({ limit: 3, remaining: 3, resetAt: 7 });
  });

  test('begins with the first request, not with the clock minute', () => {
    const state = firstRequestWindow.take(undefined, RULE, 59_000, '') ?? undefined;

    expect(firstRequestWindow.peek(state, RULE, 60_500)).toEqual({ limit: 3, remaining: 2, resetAt: 119_000 });
    expect(firstRequestWindow.peek(state, RULE, 119_000)).toMatchObject({ remaining: 3 });
  });

  test('takes as often as the limit says until the window ends', () => {
    let state = firstRequestWindow.take(undefined, RULE, 0, '') ?? undefined;
    for (const now of [10, 59_999]) state = firstRequestWindow.take(state, RULE, now, '') ?? undefined;

    expect(firstRequestWindow.take(state, RULE, 59_999, '')).toBeNull();
    expect(firstRequestWindow.take(state, RULE, 60_000, '')).toEqual({ start: 60_000, used: 1 });
  });

  test('counts into the window that another has begun given a moment just before it', () => {
    expect(firstRequestWindow.take({ start: 500, used: 3 }, RULE, 400, '')).toBeNull();
    expect(firstRequestWindow.take({ start: 500, used: 2 }, RULE, 400, '')).toEqual({ start: 500, used: 3 });
  });

  test('takes several at once where as many are left, and none where they are not', () => {
    const state = firstRequestWindow.take(undefined, RULE, 0, '', 2) ?? undefined;

    expect(firstRequestWindow.take(state, RULE, 1, '', 2)).toBeNull();
    expect(firstRequestWindow.take(state, RULE, 1, '', 1)).toEqual({ start: 0, used: 3 });
  });

  test('begins anew given a clock that was set back', () => {
    const state = { start: 100_000, used: 3 };

    expect(firstRequestWindow.peek(state, RULE, 30_000)).toMatchObject({ remaining: 3 });
  });
});
