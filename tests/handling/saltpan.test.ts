/** The code on the pages of error codes, for an API that takes keys in every way that OpenAPI can say. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readContract } from '../../openapi/generate/contract.ts';
import { handlersFor } from '../../src/handling/handlers.ts';
import { handlingOf } from '../../src/handling/handling.ts';
import { listen } from '../support/http.ts';
import { saltpanApi, saltpanDocument } from '../support/saltpan/api.ts';
import { createTestSandbox } from '../support/sandbox.ts';

const api = readContract('saltpan', saltpanDocument());
const { sandbox } = createTestSandbox({ apis: [await saltpanApi()] });
const [full] = api.demoKeys;

test.each(api.operations.map(({ id }) => id))(
  'sends the key of %s where it belongs, and the body as it is',
  async (id) => {
    await using server = await listen(sandbox);
    const handling = { ...handlingOf(api, 'lost', causeAt(id)), base: server.origin + api.mockBase };

    const shown = handlersFor(handling).map(({ label, write }) => ({ label, code: write(handling) }));
    const { stdout } = await promisify(execFile)('bash', ['-c', shown[0]?.code ?? ''], {
      env: { ...process.env, SALTPAN_KEY: full?.value },
    });

    expect(shown.map(({ label }) => label)).toEqual(
      handling.carriers[0]?.form === 'bearer' ? ['curl', 'JavaScript', 'TypeScript', 'Python'] : ['curl'],
    );
    expect(stdout).not.toContain('"errors"');
    expect(stdout.trim()).not.toBe('');
  },
);

/** Another error than what the mock returns: the code then prints the response. */
function causeAt(id: string): Parameters<typeof handlingOf>[2] {
  const operation = api.operations.find((each) => each.id === id);
  const answer = operation?.answers.find(({ name }) => name === 'lost');
  if (!operation || !answer) throw new Error(`Failed to find the error of ${id}.`);
  const fix = { meaning: 'Gone.', steps: ['Look.'], retry: 'never' as const, provenance: { kind: 'sandbox' as const } };
  return { answer, fix, anchors: [], operations: [{ operation, answer }] };
}
