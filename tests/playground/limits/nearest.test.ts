import { expect, test } from 'vitest';
import { limitsOf, rejectingPolicy } from '../../../src/playground/limits/nearest.ts';
import { createSession } from '../../../src/playground/session.ts';
import type { PlaygroundView } from '../../../src/contract/playground-view.ts';
import type { Answer } from '../../../src/sandbox/answer.ts';
import { exampleViews } from '../view.ts';

test('returns the policies by what is left, those of which nothing is known last', () => {
  const session = sessionWith(['day', 'minute', 'tokens', 'other']);
  session.quotas.value = {
    here: [quota('day', 100, 50), quota('minute', 3, 1), quota('tokens', 10, 9)],
    elsewhere: [],
  };

  expect(limitsOf(session).map(({ policy }) => policy)).toEqual(['minute', 'day', 'tokens', 'other']);
});

test('returns the policy that rejected the request first, whatever is left of it', () => {
  const session = sessionWith(['minute', 'tokens']);
  session.answer.value = responseOf('limit/tokens');
  session.quotas.value = { here: [quota('minute', 3, 0), quota('tokens', 10, 9)], elsewhere: [] };

  expect(limitsOf(session)[0]?.policy).toBe('tokens');
});

test('returns no policy given a response of another check, and none given no response', () => {
  expect([rejectingPolicy(responseOf('authenticate/expired')), rejectingPolicy(null)]).toEqual([null, null]);
});

/** A session of an operation that these policies count. */
function sessionWith(policies: string[]) {
  const { plain } = exampleViews();
  const view: PlaygroundView = {
    api: { ...plain.api, limitHeaders: [] },
    operation: { ...plain.operation, limits: policies.map((policy) => ({ policy, limit: 1 })) },
  };
  return createSession(view);
}

function quota(policy: string, limit: number, remaining: number) {
  return { policy, operation: null, limit, remaining, resetAt: 0, window: 60 };
}

function responseOf(reason: string): Answer {
  const headers: Answer['headers'] = [['x-mock-reason', reason]];
  return { status: 429, phrase: '', milliseconds: 0, arrived: 0, size: 0, headers, isJson: false, text: '' };
}
