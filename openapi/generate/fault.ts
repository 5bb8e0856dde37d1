import { closestMatch } from 'leven';

/** Something in a document that cannot stay as it is. Faults are collected, and shown all at once. */
export interface Fault {
  /** Member names from the top of the document to the place; aliases and merges are followed. */
  path: readonly string[];
  /** True: it is about the name of the last member, not about its value. */
  onKey?: boolean;
  /** What is wrong, and what to write instead. */
  message: string;
  /** What was probably meant. */
  suggest?: string[];
  /** Which check found it, such as `reference`. */
  rule: string;
}

/** Returns the candidate that somebody who wrote this probably meant, as a list of one; empty where none is near. */
export function didYouMean(written: string, candidates: readonly string[]): string[] {
  const maxDistance = Math.max(2, Math.ceil(written.length / 3));
  const match = closestMatch(written, candidates, { maxDistance });
  return match === undefined || match === written ? [] : [match];
}

/** Returns the names as they stand in a sentence: `a, b or c`; `nothing` for none. */
export function listNames(names: readonly string[], joint = 'or'): string {
  if (names.length === 0) return 'nothing';
  const last = names.at(-1) ?? '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} ${joint} ${last}`;
}
