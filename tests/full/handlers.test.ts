/** The code on the page of every error code, in every language. */
import { beforeAll, describe, expect, test } from 'vitest';
import { HANDLER_LANGUAGES } from '../../src/handling/handlers.ts';
import { expectHandled } from '../handling/expect-handled.ts';
import { HANDLERS, runHandlers } from '../handling/run-handlers.ts';

describe.each(HANDLER_LANGUAGES.map(({ label }) => label))('the %s on the page of an error code', (label) => {
  let ran: Awaited<ReturnType<typeof runHandlers>>;

  beforeAll(async () => {
    ran = await runHandlers(label, HANDLERS);
  }, 120_000);

  test.each(HANDLERS.map(({ api, code }, index) => [api, code, index] as const))(
    'handles %s %s',
    (_api, _code, index) => {
      const handling = HANDLERS[index]?.handling;
      if (!handling) expect.fail('There is no such code.');
      expectHandled(handling, ran[index]);
    },
  );
});
