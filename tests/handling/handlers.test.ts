/** The code on the pages of error codes, for one code of each API and each way to handle it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { HANDLER_LANGUAGES } from '../../src/handling/handlers.ts';
import { expectHandled } from './expect-handled.ts';
import { REPRESENTATIVES, runHandlers } from './run-handlers.ts';

describe.each(HANDLER_LANGUAGES.map(({ label }) => label))('the %s on the page of an error code', (label) => {
  let ran: Awaited<ReturnType<typeof runHandlers>>;

  beforeAll(async () => {
    ran = await runHandlers(label, REPRESENTATIVES);
  }, 60_000);

  test.each(REPRESENTATIVES.map(({ api, code }, index) => [api, code, index] as const))(
    'handles %s %s',
    (_api, _code, index) => {
      const handling = REPRESENTATIVES[index]?.handling;
      if (!handling) expect.fail('There is no such code.');
      expectHandled(handling, ran[index]);
    },
  );
});
