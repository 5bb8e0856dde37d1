import type { AstroIntegration } from 'astro';
import { createRequire } from 'node:module';
import type * as engines from 'shiki/engine/oniguruma';
import type * as wasm from 'shiki/wasm';

const load = createRequire(import.meta.url);

/** How many lines are remembered at once. */
const MOST_LINES = 2000;

/**
 * Has the highlighter remember what a rule found in a line: many blocks have the same lines, of which it asks the same
 * questions.
 */
export function rememberMatches(): AstroIntegration {
  return {
    name: 'latchkey-remember-matches',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        // Only a build needs it: it compiles WebAssembly as soon as it is loaded. What loads the configuration is closed
        // by now, and with it `import()`.
        const { createOnigurumaEngine } = load('shiki/engine/oniguruma') as typeof engines;
        const engine = await createOnigurumaEngine(load('shiki/wasm') as typeof wasm);
        // The highlighter makes an engine of its own, whose scanners are of the same class.
        remember(Object.getPrototypeOf(engine.createScanner(['x'])) as Scanner);
      },
    },
  };
}

/** Has all scanners of a class remember what they found. */
export function remember(scanners: Scanner): void {
  const find = scanners.findNextMatchSync;
  if (typeof find !== 'function')
    throw new Error('Failed to find how the highlighter searches a line: see whether it still has scanners.');
  let lines = new Map<string, Map<Scanner, Map<number, Match>>>();
  scanners.findNextMatchSync = function (line, start, options) {
    if (lines.size > MOST_LINES) lines = new Map();
    const text = typeof line === 'string' ? line : line.content;
    const matches = entryOf(entryOf(lines, text), this);
    // The options are four bits.
    const question = start * 16 + options;
    let match = matches.get(question);
    if (match === undefined) matches.set(question, (match = find.call(this, line, start, options)));
    return match;
  };
}

function entryOf<Key, Inner, Value>(map: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const found = map.get(key);
  if (found) return found;
  const created = new Map<Inner, Value>();
  map.set(key, created);
  return created;
}

/** What of a compiled rule is used here, as Shiki's engine makes it. */
interface Scanner {
  findNextMatchSync: (this: Scanner, line: Line, start: number, options: number) => Match;
}

type Line = string | { readonly content: string };
type Match = object | null;
