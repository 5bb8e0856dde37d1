import { expect } from 'vitest';
import type { Handling } from '../../src/handling/handling.ts';
import type { runHandlers } from './run-handlers.ts';

/** No client waits longer by itself. */
const LONGEST_WAIT = 120;

/** Expects that a sample did what its error needs: told the fix, or got past the error with one more request. */
export function expectHandled({ kind, code, advice }: Handling, ran: Ran | undefined): void {
  if (kind === 'fix') expect(ran).toEqual({ output: `${code}: ${advice}`, requests: 1, wait: expect.any(Number) });
  else if (kind === 'wait' && (ran?.wait ?? 0) >= LONGEST_WAIT) {
    expect(ran?.output).toContain(`Try again in ${ran?.wait} seconds.`);
    expect(ran?.requests).toBe(1);
  } else {
    expect(ran?.output).toMatch(/^2\d\d$/);
    expect(ran?.requests).toBe(2);
  }
}

type Ran = Awaited<ReturnType<typeof runHandlers>>[number];
