import { expect, test } from 'vitest';
import { measureMemory } from '../bench/measure-memory.ts';

test('holds no more memory the longer the worst requests come', async () => {
  const { growth, samples, requests, worst } = await measureMemory(30);

  const last = samples.at(-1);
  console.log(`${requests} requests, RSS ${((last?.rss ?? 0) / 1024 ** 2).toFixed(0)} MB at the end\n${worst}`);
  // What a sandbox keeps of all APIs together is less than this.
  expect(growth).toBeLessThan(16 * 1024 ** 2);
});
