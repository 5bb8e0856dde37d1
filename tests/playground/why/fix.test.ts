import { expect, test } from 'vitest';
import type { Answer } from '../../../src/sandbox/answer.ts';
import { offeredFix, type Fix } from '../../../src/playground/why/fix.ts';
import * as state from '../../../src/playground/state.ts';
import { playgroundView } from '../../../src/contract/playground.ts';
import { allCases, contractOf, exampleViews } from '../view.ts';

const { plain, form } = exampleViews();
const fresh = state.initialState(plain);

test('returns the key that may, given one that may not', () => {
  const dead = plain.api.key?.demo.find(({ name }) => name === 'expired')?.value ?? '';
  const sent = state.setKey(fresh, dead);

  const fix = offeredFix(plain, sent, refusal('authenticate/expired'));

  expect(labelOf(fix)).toBe(`Use ${plain.operation.ableKey} instead of expired`);
  expect(applied(fix, sent).key).toBe(fresh.key);
});

test('returns labels without the key given one that was typed, or none', () => {
  const typed = offeredFix(plain, state.setKey(fresh, 'TYPED'), refusal('authenticate/unknown'));
  const none = offeredFix(plain, state.setKey(fresh, ''), refusal('authenticate/missing'));

  expect(labelOf(typed)).toMatch(/instead of the key that you typed$/);
  expect(labelOf(none)).toMatch(/instead of no key$/);
});

test('returns a wait given a limit', () => {
  expect(offeredFix(plain, fresh, refusal('limit/per-minute'))).toMatchObject({ kind: 'wait' });
});

test('returns a request without the header given a forced answer', () => {
  const sent = state.setHeader(fresh, 'Prefer', 'code=500');

  const fix = offeredFix(plain, sent, refusal('force/forced'));

  expect(labelOf(fix)).toBe('Remove the header Prefer');
  expect(applied(fix, sent).draft.headers).toEqual(fresh.draft.headers);
});

test('returns the field that differs from the example, and the one that the sentence names given several', () => {
  const [first = '', second = ''] = plain.operation.parameters
    .filter((each) => each.in === 'query')
    .map(({ name }) => name);
  const one = state.setQueryParameter(fresh, first, '-1');
  const two = state.setQueryParameter(one, second, '-2');

  expect(labelOf(offeredFix(plain, one, refusal('validate/value')))).toContain(first);
  expect(
    labelOf(offeredFix(plain, two, refusal('validate/value', `The parameter '${second}' must be positive.`))),
  ).toContain(second);
  expect(labelOf(offeredFix(plain, two, refusal('validate/value')))).toBe('Reset the request to the example');
  expect(applied(offeredFix(plain, two, refusal('validate/value')), two).draft).toEqual(fresh.draft);
});

test('returns the field of a form given one that was left out', () => {
  const whole = state.initialState(form);
  const sent = state.setField(whole, 'file', undefined);

  const fix = offeredFix(form, sent, refusal('validate/missing-field'));

  expect(labelOf(fix)).toBe('Reset file to the example');
  expect(applied(fix, sent).draft.body).toEqual(whole.draft.body);
});

test('returns nothing given an answer that is no refusal, one from elsewhere, or the example itself', () => {
  expect(offeredFix(plain, fresh, { ...refusal('handle/done'), status: 200 })).toBeNull();
  expect(offeredFix(plain, fresh, { ...refusal(''), headers: [] })).toBeNull();
  expect(offeredFix(plain, fresh, refusal('handle/exception'))).toBeNull();
  expect(offeredFix(plain, fresh, refusal('authenticate/expired'))).toBeNull();
});

const refused = allCases().filter(({ status, requests }) => status >= 400 && requests.length === 1);

test.each(refused)(
  'returns a plain request or a way to wait given the case $id',
  ({ api, operationId, name, status }) => {
    const contract = contractOf(api);
    const view = playgroundView(contract, operationId);
    const sent = state.initialState(view, name);
    const answer = contract.operations.find(({ id }) => id === operationId)?.answers.find((each) => each.name === name);
    const reason = sent.draft.headers['Prefer'] === undefined ? (answer?.reason ?? '') : 'force/forced';

    const fix = offeredFix(view, sent, { ...refusal(reason), status });

    const step = reason.split('/')[0];
    const example = state.initialState(view);
    const next = fix?.kind === 'change' ? fix.apply(sent) : sent;
    const isBack = JSON.stringify(next.draft) === JSON.stringify(example.draft);
    // A step that refuses a key is helped by another; anything else by what the example has.
    expect(fix?.kind === 'wait' || isBack || next.key !== sent.key || step === 'handle').toBe(true);
  },
);

function refusal(reason: string, why = ''): Answer {
  return {
    status: 400,
    phrase: '',
    milliseconds: 1,
    arrived: 0,
    size: 0,
    headers: [
      ['X-Mock-Reason', reason],
      ['X-Mock-Why', why],
    ],
    isJson: true,
    text: '',
  };
}

function labelOf(fix: Fix | null): string | undefined {
  return fix?.label.map(({ text }) => text).join('');
}

function applied(fix: Fix | null, sent: state.RequestState): state.RequestState {
  if (fix?.kind !== 'change') throw new Error('Failed to apply a fix: it is no change of the request.');
  return fix.apply(sent);
}
