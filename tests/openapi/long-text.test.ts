import { describe, expect, test } from 'vitest';
import { fillUp, fillUpJson, writeOut } from '../../openapi/long-text.ts';
import { plainCase } from '../../openapi/replay.ts';
import { expectCase } from '../support/expect-case.ts';
import { CASES, createTestSandbox, replay, toRequest } from '../support/sandbox.ts';

describe('a long text', () => {
  test('is written out piece by piece', () => {
    expect(writeOut({ $text: ['a', { $repeat: { text: 'bc', times: 3 } }, 'd'] })).toBe('abcbcbcd');
  });

  test.each([2 ** 27, Infinity, NaN])('is refused where it would have %d characters', (times) => {
    expect(() => writeOut({ $text: [{ $repeat: { text: 'a', times } }] })).toThrow(RangeError);
  });

  test('has as many bytes as were asked for, whatever characters are in it', () => {
    expect(new TextEncoder().encode(writeOut(fillUp('äöü', '…', 1000))).byteLength).toBe(1000);
  });

  test.each([[{}], [{ a: 1 }], [[1, 2]]])('made of %j is JSON of so many bytes', (body) => {
    const text = writeOut(fillUpJson(body, 500));

    expect(text).toHaveLength(500);
    expect(JSON.parse(text)).toMatchObject(body);
  });
});

describe('the cases of a body that is too large', () => {
  const large = CASES.filter((each) => each.large).map(plainCase);

  test('are all that refuse a body for its size, and need no force', () => {
    const sized = CASES.filter(({ status }) => status === 413);

    expect(large.map(({ id }) => id)).toEqual(sized.map(({ id }) => id));
    expect(sized.filter(({ natural }) => !natural)).toEqual([]);
    for (const { requests } of large) expect(requests.at(-1)?.headers).not.toHaveProperty('Prefer');
  });

  test('are asked for by their name where they are listed, and have no short form there', () => {
    for (const { requests, name } of CASES.filter((each) => each.large)) {
      expect(requests.map(({ headers }) => headers['Prefer'])).toEqual([`example=${name}`]);
    }
    for (const { requests } of CASES) expect(JSON.stringify(requests)).not.toContain('$text');
  });

  test('are short, and say their message with the figure that holds', () => {
    for (const { requests, expect: expected } of large) {
      expect(JSON.stringify(requests).length).toBeLessThan(6000);
      expect(JSON.stringify(expected.body)).toMatch(/\d [KM]B/);
    }
  });

  test.each(large)('yield $id when they are sent', async (example) => {
    await expectCase(await replay(createTestSandbox().target, example), example);
  });

  test('send a form whose file is too large, with its boundary at the end', async () => {
    const upload = large.find(({ operationId }) => operationId === 'uploadFile')?.requests.at(-1);

    const form = upload && (await toRequest(upload).formData());

    const file = form?.get('file');
    expect(file instanceof File && file.size).toBeGreaterThan(10 * 1024 ** 2 - 1000);
  });
});
