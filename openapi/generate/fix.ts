import type { FixContract } from '../fix.ts';
import type { RawFix, Sources } from './document.ts';
import { readProvenance } from './provenance.ts';

/** What `sandbox` alone stands for. */
const OURS = { kind: 'sandbox', note: 'The vendor documents no remedy; this one is ours.' } as const;

/** Returns a fix with its provenance in the normalised form. Throws where the source is not declared. */
export function readFix({ provenance, ...raw }: RawFix, sources: Sources): FixContract {
  return { ...raw, provenance: provenance === 'sandbox' ? OURS : readProvenance(provenance, sources) };
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
