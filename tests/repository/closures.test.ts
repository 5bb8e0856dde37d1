import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * V8 allocates a function that is written where it is assigned to a member, as in `exchange.stop = () => …`, among the old
 * objects. What it closes over then survives each small collection, which is all of a request: moving dead requests took a
 * quarter of the server's processor time. Such a function gets a name first.
 */
const WRITTEN_INTO_A_MEMBER = /\w\.\w+ = (?:async )?(?:\([^)]*\)|\w+) =>|\w\.\w+ = (?:async )?function/;

test('the engine and its stores write no function where it is assigned to a member', () => {
  const files = globSync('mock/{engine,stores,transports}/**/*.ts', { cwd: ROOT });
  const found = files.flatMap((file) =>
    readFileSync(ROOT + file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (WRITTEN_INTO_A_MEMBER.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(files.length).toBeGreaterThan(60);
  expect(found).toEqual([]);
});
