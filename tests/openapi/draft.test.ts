import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../openapi/contract.ts';
import {
  keyFor,
  draftPath,
  draftRequest,
  mergePatch,
  multipartChunks,
  multipartParts,
  numberBody,
  patchDraft,
} from '../../openapi/draft.ts';
import { DOCUMENTED, operationsOf } from '../support/contracts.ts';

describe('mergePatch', () => {
  // The examples of RFC 7396, appendix A.
  test.each<[target: JsonValue, patch: JsonValue, result: JsonValue]>([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('of %j with %j is %j', (target, patch, result) => {
    const [before, change] = [structuredClone(target), structuredClone(patch)];

    expect(mergePatch(target, patch)).toEqual(result);
    expect([target, patch]).toEqual([before, change]);
  });

  test('replaces a file by another one as a whole', () => {
    const file = (name: string) => ({ $file: { name, type: 'audio/wav', text: name } });

    expect(mergePatch({ file: file('a') }, { file: file('b') })).toEqual({ file: file('b') });
  });
});

describe('patchDraft', () => {
  const draft = {
    method: 'GET',
    path: '/a/{id}',
    pathParams: { id: '1' },
    query: { limit: '5', old: 'x' },
    headers: { 'X-A': 'a' },
    body: { kept: 1, gone: 2 },
  };

  test('changes what the patch names, and nothing else', () => {
    const patched = patchDraft(draft, {
      path: { id: 'a b/c' },
      query: { limit: 7, old: null },
      header: { 'X-A': null, 'X-B': { $repeat: { text: 'ab', times: 3 } } },
      body: { gone: null },
    });

    expect(patched).toMatchObject({ headers: { 'X-B': 'ababab' }, body: { kept: 1 } });
    expect(patched.headers).not.toHaveProperty('X-A');
    expect(draftPath(patched)).toBe('/a/a%20b%2Fc?limit=7');
    expect(draftPath(draft)).toBe('/a/1?limit=5&old=x');
  });

  test('writes out what is repeated, however deep in the body', () => {
    const long = { $repeat: { text: 'ab', times: 3 } };

    expect(patchDraft(draft, { body: { text: long, list: [{ long }] } }).body).toMatchObject({
      text: 'ababab',
      list: [{ long: 'ababab' }],
    });
  });

  test('replaces method, path and body where the patch says so', () => {
    const patched = patchDraft(draft, { method: 'PUT', url: '/elsewhere', raw: '{' });

    expect(patched).toMatchObject({ method: 'PUT', path: '/elsewhere', raw: '{' });
  });
});

describe('numberBody', () => {
  test('puts the number of the request in its strings, but not into files', () => {
    const file = { $file: { name: '{n}.wav', type: 'audio/wav', text: '{n}' } };

    expect(numberBody({ a: ['x {n}', 1], file }, 3)).toEqual({ a: ['x 3', 1], file });
    expect(numberBody(undefined, 3)).toBeUndefined();
  });
});

describe('multipartChunks', () => {
  test('writes the parts so that they are read as what they were', async () => {
    const body = { 'na"me\r\n': 'ü\r\n--b', file: { $file: { name: 'q".wav', type: 'audio/wav', text: 'RIFF' } } };

    const text = multipartChunks(multipartParts(body), 'boundary').join('');
    const headers = { 'Content-Type': 'multipart/form-data; boundary=boundary' };
    const form = await new Response(text, { headers }).formData();

    const file = form.get('file') as File;
    expect([...form.keys()]).toEqual(['na"me\r\n', 'file']);
    expect(form.get('na"me\r\n')).toBe('ü\r\n--b');
    expect([file.name, file.type, await file.text()]).toEqual(['q".wav', 'audio/wav', 'RIFF']);
  });
});

describe('draftRequest', () => {
  test.each(operationsOf(DOCUMENTED))('fills in every path parameter of $title', ({ operation }) => {
    const path = draftPath(draftRequest(operation));

    expect(path).not.toMatch(/[{}]|\/\/|\/$/);
  });
});

describe('keyFor', () => {
  test.each(DOCUMENTED.map(({ contract }) => contract))('finds the keys of $id by their names', (contract) => {
    const [first] = contract.demoKeys;

    expect(keyFor(contract, undefined)).toBe(first?.value);
    expect(keyFor(contract, first?.name)).toBe(first?.value);
    expect(keyFor(contract, 'none')).toBeNull();
    expect(keyFor(contract, 'unknown')).toBe(contract.sampleKeys.unknown);
    expect(() => keyFor(contract, 'nobody')).toThrow('"nobody"');
  });
});
