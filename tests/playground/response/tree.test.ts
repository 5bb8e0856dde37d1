import { expect, test } from 'vitest';
import {
  branchAt,
  branchesOn,
  findMatches,
  firstOpen,
  PAGE,
  parentOf,
  visiblePaths,
} from '../../../src/playground/response/tree.ts';

const BODY = { id: 'a/b', list: [{ name: 'First' }, { name: 'second', 'odd/~name': null }], empty: {} };
const LONG = { data: Array.from({ length: 1000 }, (_, index) => ({ id: `item-${index}`, tags: ['x'] })) };

test('returns every path given a small body', () => {
  expect(visiblePaths(BODY, firstOpen(BODY))).toEqual([
    '',
    '/id',
    '/list',
    '/list/0',
    '/list/0/name',
    '/list/1',
    '/list/1/name',
    '/list/1/odd~1~0name',
    '/empty',
  ]);
});

test('returns the first page of a long body, its entries folded', () => {
  expect(visiblePaths(LONG, firstOpen(LONG))).toHaveLength(2 + PAGE);
});

test('returns what has to be open given a path far down a long body', () => {
  const open = branchesOn(LONG, '/data/850/tags/0', firstOpen(LONG));

  expect(visiblePaths(LONG, open)).toContain('/data/850/tags/0');
  expect(visiblePaths(LONG, open).length).toBeLessThan(1000);
});

test.each([
  ['first', ['/list/0/name']],
  ['NAME', ['/list/0/name', '/list/1/name', '/list/1/odd~1~0name']],
  ['null', ['/list/1/odd~1~0name']],
  ['1', []],
  ['', []],
])('returns the paths whose name or value holds %j', (text, paths) => {
  expect(findMatches(BODY, text)).toEqual(paths);
});

test('returns the branch and the parent of a path', () => {
  expect(branchAt(BODY, '/list/0')).toEqual({ name: 'First' });
  expect(branchAt(BODY, '/id')).toBeNull();
  expect(branchAt(BODY, '/list/1/odd~1~0name', true)).toBeNull();
  expect(branchAt(BODY, '/id', true)).toBe('a/b');
  expect(branchAt(BODY, '/nowhere', true)).toBeNull();
  expect([parentOf('/list/0'), parentOf('/list'), parentOf('')]).toEqual(['/list', '', undefined]);
});
