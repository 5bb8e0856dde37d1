import { expect, test } from 'vitest';
import { exampleBodyText, outgoingRequest } from '../../src/sandbox/request.ts';
import { toRequest } from '../../src/sandbox/to-request.ts';
import * as state from '../../src/playground/state.ts';
import { exampleViews } from './view.ts';

test('returns the example with the first demo key given no case', () => {
  const { plain } = exampleViews();

  const fresh = state.initialState(plain);

  expect(fresh).toMatchObject({ key: plain.api.key?.demo[0]?.value, draft: plain.operation.draft });
});

test('returns the state as it is given a case that does not exist', () => {
  const { plain } = exampleViews();
  const fresh = state.initialState(plain);

  expect(state.chooseCase(fresh, plain, 'no-such-case')).toBe(fresh);
});

test('returns a state without a case given any edit', () => {
  const { form } = exampleViews();
  const fresh = state.initialState(form);
  const edits = [
    state.setKey(fresh, 'typed'),
    state.setQueryParameter(fresh, 'a', 'b'),
    state.setPathParameter(fresh, 'a', 'b'),
    state.setHeader(fresh, 'X-Own', '1'),
    state.setField(fresh, 'language', 'de-DE'),
    state.setText(fresh, '{}'),
  ];

  expect(fresh.chosen).not.toBeNull();
  expect(edits.map(({ chosen }) => chosen)).toEqual(edits.map(() => null));
});

test('returns the key unchanged given a reset of the request', () => {
  const { form } = exampleViews();
  const edited = state.setField(state.setKey(state.initialState(form), 'typed'), 'language', 'de-DE');

  expect(state.resetRequest(edited, form)).toMatchObject({ key: 'typed', draft: form.operation.draft, chosen: null });
});

test('returns a query without the parameter given an empty value', () => {
  const { plain } = exampleViews();
  const edited = state.setQueryParameter(state.initialState(plain), 'limit', '5');

  expect(outgoingRequest(plain, edited, 1).path).toMatch(/\?limit=5$/);
  expect(outgoingRequest(plain, state.setQueryParameter(edited, 'limit', ''), 1).path).not.toContain('?');
});

test('returns a header once, under the name that it had, given its name in another case', () => {
  const { form } = exampleViews();
  const first = state.setHeader(state.initialState(form), 'X-Own', 'first');

  const second = state.setHeader(first, 'x-own', 'second');

  expect(second.draft.headers).toMatchObject({ 'X-Own': 'second' });
  expect(second.draft.headers).not.toHaveProperty('x-own');
  expect(state.setHeader(second, 'x-OWN', undefined).draft.headers).not.toHaveProperty('X-Own');
});

test('returns a request without a second content type given one of the own in another case', () => {
  const { form } = exampleViews();
  const own = state.setHeader(state.setText(state.initialState(form), 'text'), 'content-type', 'text/csv');

  expect(outgoingRequest(form, own, 1).headers).toEqual({ 'Content-Type': 'text/csv' });
});

test('returns the file of the reader in place of the sample', () => {
  const { form } = exampleViews();
  const own = new File(['own'], 'own.wav', { type: 'audio/wav' });

  const { body } = outgoingRequest(form, state.setFile(state.initialState(form), 'file', own), 1);

  const part = body?.kind === 'form' ? body.parts.find(({ name }) => name === 'file') : undefined;
  expect(part).toEqual({ name: 'file', file: own, filename: 'own.wav', type: 'audio/wav' });
});

test('returns an error without the key given a key that no header can carry', async () => {
  const { plain } = exampleViews();
  const outgoing = outgoingRequest(plain, state.setKey(state.initialState(plain), 'ключ'), 1);
  const request = toRequest(
    outgoing,
    'http://localhost',
    () => Promise.reject(new Error()),
    new AbortController().signal,
  );

  await expect(request).rejects.toThrow(
    /^the header Authorization would have characters that a header cannot carry\.$/,
  );
});

test('returns requests that differ given different numbers', () => {
  const { form } = exampleViews();
  const fresh = state.initialState(form);

  expect(outgoingRequest(form, fresh, 7)).not.toEqual(outgoingRequest(form, fresh, 8));
  expect(exampleBodyText(form.operation.draft, 7)).toContain('7');
});
