import { expect, test } from 'vitest';
import { fillRandom, randomHex } from '../mock/random.ts';

test('fillRandom fills arrays of any length, each with bytes of its own', () => {
  const drawn = [1, 16, 300, 1000, 1024, 5000].flatMap((length) =>
    [0, 1, 2].map(() => {
      const bytes = new Uint8Array(length);
      fillRandom(bytes);
      return bytes;
    }),
  );
  const long = drawn.filter(({ length }) => length > 1);
  expect(new Set(long.map(String)).size).toBe(long.length);
  // Sixteen zeros in a row come by chance once in 10^38 draws.
  for (const bytes of long) expect(bytes.slice(-16).some((byte) => byte !== 0)).toBe(true);
});

test('randomHex returns two digits for each of 16 bytes', () => {
  expect(randomHex((bytes) => bytes.set([0, 1, 15, 16, 255]))).toBe('00010f10ff0000000000000000000000');
  const ids = Array.from({ length: 500 }, () => randomHex(fillRandom));
  expect(new Set(ids).size).toBe(500);
});
