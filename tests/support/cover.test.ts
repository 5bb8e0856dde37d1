import { expect, test } from 'vitest';
import { cover } from './cover.ts';

test('chooses items that have everything between them, the cheaper of two that have as much', () => {
  const items = ['abcd', 'ab', 'AB', 'ef', 'abc', 'f'];

  expect(cover(items, (item) => item.toLowerCase())).toEqual(['abcd', 'ef']);
  expect(
    cover(
      items,
      (item) => item.toLowerCase(),
      (item) => (item === 'abcd' ? 100 : 1),
    ),
  ).toEqual(['abc', 'ef', 'abcd']);
});

test('chooses nothing where nothing has anything', () => {
  expect(cover(['', ''], (item) => item)).toEqual([]);
});
