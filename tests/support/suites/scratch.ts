import { expect, test } from 'vitest';
import { withScratch } from '../../../mock/scratch.ts';
import type { Case } from '../../../openapi/case.ts';
import { reproduceCase } from '../../../openapi/replay.ts';
import { createTestSandbox, targetOf } from '../sandbox.ts';

const SITE = 'http://localhost/docs/';

/** Reproduces cases each in a sandbox of its own, as the page of all cases does. */
export function testScratch(cases: readonly Case[]): void {
  test.for(cases)('$id is reproduced in a sandbox of its own', async (example) => {
    const sandbox = withScratch(createTestSandbox().sandbox);
    const { path } = sandbox.openScratch();

    expect(await reproduceCase(example, targetOf(sandbox), SITE + path)).toEqual([]);
  });
}
