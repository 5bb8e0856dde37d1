import { expect, test } from 'vitest';
import { Refusal } from '../../mock/engine/errors.ts';
import { attempt, startWith, when } from '../../mock/engine/eventually.ts';

test('goes on at once where a value is there, and later where it is promised', async () => {
  expect(when(1, (value) => value + 1)).toBe(2);
  await expect(when(Promise.resolve(1), (value) => value + 1)).resolves.toBe(2);
});

test('takes steps one after the other, whichever of them is late', async () => {
  const late = async (text: string) => `${text}2`;
  const soon = (text: string) => `${text}3`;

  expect(startWith('1').next(soon).next(soon).end).toBe('133');
  await expect(startWith('1').next(late).next(soon).end).resolves.toBe('123');
});

test('rescues what is thrown and what is rejected', async () => {
  const failure = new Error('no');
  const rescue = (error: unknown) => [error];
  const fail = (): never[] => {
    throw failure;
  };

  expect(attempt<unknown[]>(fail, rescue)).toEqual([failure]);
  await expect(attempt<unknown[]>(() => Promise.reject(failure), rescue)).resolves.toEqual([failure]);
  await expect(attempt<unknown[]>(() => when(Promise.resolve(), fail), rescue)).resolves.toEqual([failure]);
});

test('ends a way at the first refusal, which a step may return', async () => {
  const refusal = new Refusal('limit/requests', 'None is left.');
  const seen: string[] = [];
  const note = (value: number) => {
    seen.push(`came ${value}`);
    return value + 1;
  };
  const refuse = (): number | Refusal => refusal;
  const refuseLater = async (): Promise<number | Refusal> => refusal;

  expect(startWith(1).next(note).next<number>(refuse).next(note).end).toBe(refusal);
  expect(await startWith(5).next(note).next<number>(refuseLater).next(note).end).toBe(refusal);
  expect(seen).toEqual(['came 1', 'came 5']);
});
