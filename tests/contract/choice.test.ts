import { expect, test } from 'vitest';
import { API_IDS } from '../../openapi/catalog.ts';
import { sandboxChoices } from '../../src/contract/choice.ts';
import { contractOf } from '../../src/contract/contract.ts';

test.each(API_IDS)('names what each choice of %s is about, and leaves none out', (id) => {
  const api = contractOf(id);

  const choices = sandboxChoices(api);

  expect(new Set(choices.map(({ note }) => note))).toEqual(new Set(notesIn(api)));
  expect(choices.filter(({ subjects }) => subjects.length === 0)).toEqual([]);
});

test('leads to the code that a choice is about', () => {
  const choice = sandboxChoices(contractOf('lumyx')).find(({ note }) => note.includes('wrong method'));

  expect(choice?.subjects).toEqual([{ label: '405 method_not_allowed', href: '/lumyx/errors/method_not_allowed/' }]);
});

/** Returns the note of every choice that stands anywhere in a value. */
function notesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { kind, note } = value as { kind?: unknown; note?: unknown };
  return [...(kind === 'sandbox' && typeof note === 'string' ? [note] : []), ...Object.values(value).flatMap(notesIn)];
}
