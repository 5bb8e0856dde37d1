import { RE2JS } from 're2js';

/**
 * Regular expressions of a document that is not ours, run in linear time: a pattern that JavaScript's own engine needs
 * minutes for needs no more than its text's length here.
 */
export interface Patterns {
  /** Whether a text matches a pattern somewhere (JSON Schema 2020-12, 6.3.3). A pattern that cannot be run lets all pass. */
  test: (pattern: string, text: string) => boolean;
  /** Whether a pattern can be run: one with a look-around or a back-reference cannot, nor one that is malformed. */
  isKnown: (pattern: string) => boolean;
}

/** Returns what runs patterns, each compiled when it is first used. */
export function createPatterns(): Patterns {
  const compiled = new Map<string, RE2JS | null>();

  function find(pattern: string): RE2JS | null {
    const known = compiled.get(pattern);
    if (known !== undefined) return known;
    const made = compile(pattern);
    // A document may hold no more of them than this, or their programs fill the memory.
    if (compiled.size < MOST_PATTERNS) compiled.set(pattern, made);
    return made;
  }
  return {
    test: (pattern, text) => find(pattern)?.matcher(text).find() ?? true,
    isKnown: (pattern) => find(pattern) !== null,
  };
}

function compile(pattern: string): RE2JS | null {
  if (pattern.length > LONGEST_PATTERN) return null;
  try {
    return RE2JS.compile(RE2JS.translateRegExp(pattern));
  } catch {
    return null;
  }
}

const MOST_PATTERNS = 5000;
const LONGEST_PATTERN = 2000;
