import { ownDocument } from '../../sandbox/own/own-document.ts';

/**
 * Which documented cases were answered in this tab, so that the ticks outlast the page. Names of cases only; like the
 * sandbox, it lives in memory where storage is refused.
 */
const ENTRY = 'latchkey-seen';

let memory: Seen = {};

/** Returns the names of an operation's cases that were answered. */
export function readSeen(operation: string): string[] {
  const seen = read();
  return Object.hasOwn(seen, operation) ? (seen[operation] ?? []) : [];
}

/** Keeps the names of an operation's cases that were answered. */
export function keepSeen(operation: string, names: string[]): void {
  write({ ...read(), [operation]: names });
}

/** Forgets all of them, of every operation. */
export function forgetSeen(): void {
  write({});
}

function read(): Seen {
  if (ownDocument()) return memory;
  try {
    return seenIn(JSON.parse(sessionStorage.getItem(ENTRY) ?? '{}'));
  } catch {
    return memory;
  }
}

function write(seen: Seen): void {
  memory = seen;
  if (ownDocument()) return;
  try {
    sessionStorage.setItem(ENTRY, JSON.stringify(seen));
  } catch {
    // Storage is refused: what is in memory is what there is.
  }
}

/** Returns what of a stored value has the form of an entry: whatever shares the origin may have written it. */
function seenIn(stored: unknown): Seen {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([operation, names]: [string, unknown]) =>
      Array.isArray(names) ? [[operation, names.filter((name) => typeof name === 'string')]] : [],
    ),
  );
}

/** Names of cases by `<api>/<operation>`. */
type Seen = Record<string, string[]>;
