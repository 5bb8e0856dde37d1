import { RETRIES, type FixContract } from '../fix.ts';
import type { RawProvenance, Sources } from './document.ts';
import { readProvenance } from './provenance.ts';

/** What `sandbox` alone stands for. */
const OURS = { kind: 'sandbox', note: 'The vendor documents no remedy; this one is ours.' } as const;

/** `x-fix` as it is written. */
export interface RawFix {
  meaning: string;
  steps: string[];
  retry: string;
  wait?: string;
  provenance: RawProvenance | 'sandbox';
}

/** Returns an example's fix in its normalised form. Throws where it does not have the form it should. */
export function readFix(example: string, raw: RawFix, sources: Sources): FixContract {
  const { meaning, steps, wait, provenance } = raw;
  const refuse = (problem: string) => new Error(`Failed to read the x-fix of "${example}": ${problem}`);
  if (!isText(meaning)) throw refuse('meaning must be a sentence.');
  if (!Array.isArray(steps) || steps.length < 1 || steps.length > 4 || !steps.every(isText))
    throw refuse('steps must be a list of one to four sentences.');
  const retry = RETRIES.find((each) => each === raw.retry);
  if (!retry) throw refuse(`retry must be one of ${RETRIES.join(', ')}.`);
  if ((retry === 'never') !== (wait === undefined) || (wait !== undefined && !isText(wait)))
    throw refuse('wait must be a text where there is a retry, and must be absent where there is none.');
  if (provenance === undefined) throw refuse('provenance must be seed, { public: <source> } or sandbox.');
  return {
    meaning,
    steps,
    retry,
    ...(wait !== undefined && { wait }),
    provenance: provenance === 'sandbox' ? OURS : readProvenance(provenance, sources),
  };
}

/** Returns what collects the fixes of one document, each of them once, however many operations have it. */
export function collectFixes(): FixCollector {
  const fixes: Record<string, FixContract> = {};
  return {
    fixes,
    add(example, operation, fix) {
      const known = Object.keys(fixes).filter((name) => name.split('@')[0] === example);
      // The same error of another operation may need another remedy.
      const fresh = known.length === 0 ? example : `${example}@${operation}`;
      const name = known.find((each) => JSON.stringify(fixes[each]) === JSON.stringify(fix)) ?? fresh;
      fixes[name] = fix;
      return name === example ? {} : { fix: name };
    },
  };
}

export interface FixCollector {
  /** All fixes added so far, by name. */
  fixes: Record<string, FixContract>;
  /** Adds the fix of an operation's example, and returns the name it has here where that is not the example's. */
  add(example: string, operation: string, fix: FixContract): { fix?: string };
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
