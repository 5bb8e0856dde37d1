import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const ENGINES = [
  ['in Node', globalThis.process],
  ['in a browser, which has no search for bytes', undefined],
] as const;

describe.each(ENGINES)('a multipart body %s', (_where, process) => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('process', process);
  });
  afterEach(() => void vi.unstubAllGlobals());

  test.each(['b', 'x'.repeat(70), '----formdata-undici-0123456789'])(
    'has its fields and its files, with the boundary %s',
    async (boundary) => {
      const near = `\r\n-\r\n--${boundary.slice(0, -1)}\n-`;
      const { fields, files } = await read(
        [part('name="a"', near), part('name="f"; filename="f.txt"', near)],
        boundary,
      );

      expect(fields).toEqual({ a: near });
      expect(await files['f']?.text()).toBe(near);
    },
  );

  test('may have 200 parts, and headers of 4 KB', async () => {
    const long = part(`name="${'n'.repeat(4000)}"`, '1');
    const { fields } = await read([...Array.from({ length: 199 }, (_, n) => part(`name="${n}"`, '1')), long]);

    expect(Object.keys(fields)).toHaveLength(200);
  });

  test.each([
    ['a part more', Array.from({ length: 201 }, () => part('name="a"', '')), 'has more than 200 parts'],
    ['longer headers', [part(`name="${'n'.repeat(5000)}"`, '')], 'headers of more than 4096 bytes'],
    ['headers without an end', ['a: b\r\n'.repeat(1000)], 'headers of more than 4096 bytes'],
  ])('must not have %s', async (_what, parts, why) => {
    await expect(read(parts)).rejects.toMatchObject({ why: expect.stringContaining(why) as string });
  });

  test.each(['multipart/form-data', 'multipart/form-data; boundary=', 'multipart/form-data; boundary="a\\"b"'])(
    'must have a boundary that can be read: %s',
    async (contentType) => {
      await expect(read([part('name="a"', '1')], 'b', contentType)).rejects.toMatchObject({ name: 'Refusal' });
    },
  );
});

async function read(parts: readonly string[], boundary = 'b', type = `multipart/form-data; boundary=${boundary}`) {
  const { readMultipart } = await import('../../../mock/engine/steps/multipart.ts');
  const text = `${parts.map((each) => `--${boundary}\r\n${each}\r\n`).join('')}--${boundary}--\r\n`;
  return readMultipart(new TextEncoder().encode(text), type);
}

function part(disposition: string, body: string): string {
  return `Content-Disposition: form-data; ${disposition}\r\n\r\n${body}`;
}
