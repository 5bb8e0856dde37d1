import type { Hooks } from './use-mock.ts';

/** Returns the hooks that Jest makes globals. Throws where it did not. */
export function jestHooks(globals: Partial<Hooks>): Hooks {
  const { beforeAll, afterEach, afterAll } = globals;
  if (beforeAll && afterEach && afterAll) return { beforeAll, afterEach, afterAll };
  throw new Error('useLatchkey() needs the global hooks of Jest: call it in a test file, and leave injectGlobals on.');
}
