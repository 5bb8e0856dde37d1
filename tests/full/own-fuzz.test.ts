import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { parseLimit } from '../../openapi/derive/limits.ts';
import { fuzz } from '../support/derived/fuzz.ts';
import { openFile } from '../support/derived/replay.ts';
import { createRandom } from '../support/random.ts';

const require = createRequire(import.meta.url);

test.each([
  '@scalar/galaxy/latest.yaml',
  '@readme/oas-examples/3.1/json/train-travel.json',
  '@readme/oas-examples/3.0/json/petstore.json',
  '@readme/oas-examples/3.0/json/polymorphism.json',
])('no random request to %s gets a response that the document does not describe', async (name) => {
  const opened = await openFile(require.resolve(name), [parseLimit('20/minute')]);
  expect(await fuzz(opened, createRandom(41), 2500)).toEqual([]);
});
