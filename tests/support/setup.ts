import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import { takeExceptions } from './exceptions.ts';

// Many tests start a program of this repository: its modules are compiled once for all of them, where Node keeps them.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'node-compile-cache');

// A server of the mock puts faster ones in the place of these, which tests in the same process are not to meet.
const NATIVE = Symbol.for('latchkey.tests.native');
const kept = globalThis as { [NATIVE]?: Record<'Request' | 'Response', unknown> };
for (const [name, value] of Object.entries((kept[NATIVE] ??= { Request, Response })))
  Object.defineProperty(globalThis, name, { value });

// What the mock turns into a documented 500 is still a bug, also where a test looks at something else.
afterEach(() => {
  expect(takeExceptions(), 'exceptions within the mock').toEqual([]);
});
