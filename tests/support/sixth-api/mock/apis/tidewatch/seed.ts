import type { SeedEntry } from '../../engine/seed-entry.ts';

/** Every account of a fresh sandbox is warned three times. */
export function seed(): SeedEntry[] {
  return ['harbour', 'pier'].flatMap((account) =>
    ['a', 'b', 'c'].map((letter, index) => ({
      account,
      environment: 'sea',
      collection: 'warnings',
      id: `warning_${letter}`,
      resource: { id: `warning_${letter}`, says: `${5 + 2 * index} buckets or more` },
    })),
  );
}
