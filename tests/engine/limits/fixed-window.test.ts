import { describe, expect, test } from 'vitest';
import { fixedWindow } from '../../../mock/engine/limits/fixed-window.ts';

const RULE = { limit: 2, window: 1000 };

describe('fixedWindow', () => {
  test('shows everything as free until the end of the window given no state', () => {
    expect(fixedWindow.peek(undefined, RULE, 5250)).toEqual({ limit: 2, remaining: 2, resetAt: 6000 });
  });

  test('takes as often as the limit says, and not once more', () => {
    const once = fixedWindow.take(undefined, RULE, 5250, '') ?? undefined;
    const twice = fixedWindow.take(once, RULE, 5999, '') ?? undefined;

    expect(fixedWindow.peek(twice, RULE, 5999)).toEqual({ limit: 2, remaining: 0, resetAt: 6000 });
    expect(fixedWindow.take(twice, RULE, 5999, '')).toBeNull();
  });

  test('frees all at once when the next window begins', () => {
    const full = { start: 5000, used: 2 };

    expect(fixedWindow.peek(full, RULE, 6000)).toEqual({ limit: 2, remaining: 2, resetAt: 7000 });
    expect(fixedWindow.take(full, RULE, 6000, '')).toEqual({ start: 6000, used: 1 });
  });

  test('counts into the window that has begun for others given a moment just before it', () => {
    const full = { start: 6000, used: 2 };

    expect(fixedWindow.peek(full, RULE, 5999)).toEqual({ limit: 2, remaining: 0, resetAt: 7000 });
    expect(fixedWindow.take(full, RULE, 5999, '')).toBeNull();
  });

  test('begins anew given a clock that was set back', () => {
    expect(fixedWindow.take({ start: 60_000, used: 2 }, RULE, 5250, '')).toEqual({ start: 5000, used: 1 });
  });

  test('changes no state that it was given', () => {
    const state = { start: 5000, used: 1 };

    fixedWindow.take(state, RULE, 5500, '');

    expect(state).toEqual({ start: 5000, used: 1 });
  });
});
