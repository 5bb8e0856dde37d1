import { expect, test } from 'vitest';
import { readFragment } from '../../src/cases/cells.ts';

test.each([
  ['#novapulse/listJobs/200/jobs', 'novapulse/listJobs/200/jobs'],
  ['#a%2Fb', 'a/b'],
  ['#%', '%'],
  ['#%E0%A4%A', '%E0%A4%A'],
  ['', ''],
])('reads the hash %j as %j', (hash, fragment) => {
  expect(readFragment(hash)).toBe(fragment);
});
