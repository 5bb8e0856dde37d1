import { StoreError } from '../engine/store-error.ts';
import type { Commit, Writes } from './updates.ts';
import { runScript, scriptOf, type Connection } from './valkey-connection.ts';
import { parseEntry, type Texts } from './valkey-entry.ts';
import { CLAIM, COMMIT, WAIT } from './valkey-scripts.ts';

/** How long it takes at the most until it is asked again whether another process has had its turn, in milliseconds. */
const LONGEST_PAUSE = 6;

/** The timer of this moment, for a test runner may put a fake one in its place that nothing moves on. */
const { setTimeout: startTimer } = globalThis;

/** How many entries a process remembers as it left them, up to which length, and for how many steps not where others write. */
const MOST_LEFT = 2000;
const LONGEST_LEFT = 4096;
const CAREFUL_FOR = 100;

const [commitScript, claimScript] = [scriptOf(COMMIT), scriptOf(CLAIM)];

export interface CommitOptions {
  /** The keys of the sandbox, as the scripts know them. */
  keys: readonly string[];
  /** Who makes the steps: no other process, and nobody else in this one, has the name. */
  writer: string;
  read: (names: readonly string[]) => Promise<Texts>;
  now: () => number;
  /** Returns until when a command is sent again whose connection breaks. */
  limits: () => { deadline: number };
}

/**
 * Returns what makes a step on what was read, if nobody has changed it meanwhile. What this process wrote itself it need not
 * read again: whether it is still so is compared even then, and where it is not, steps read first for a while. Who was too late gets the next turn, in
 * which all others wait. So of any number of processes each makes its steps, and none makes one in vain twice. A turn ends
 * by itself: a process that dies in its own holds the others up for a moment only.
 */
export function createCommit(connection: Connection, { keys, writer, read, now, limits }: CommitOptions): Commit {
  let steps = 0;
  // Whether the last step had to wait for another process: then the next one begins with a turn.
  let isCrowded = false;
  const left = new Map<string, string | null>();
  let careful = 0;

  /** Returns the texts as this writer left them; null where it does not know all of them, or others write as well. */
  function recall(names: readonly string[]): Texts | null {
    if (careful > 0) careful -= 1;
    else if (names.every((name) => left.has(name))) return names.map((name) => left.get(name) ?? null);
    return null;
  }

  /** Remembers what a step has made of what was there. */
  function remember(version: string, names: readonly string[], texts: Texts, written: readonly Written[]): void {
    if (left.size > MOST_LEFT) left.clear();
    const keep = (name: string, text: string | null) => {
      if (text !== null && text.length > LONGEST_LEFT) left.delete(name);
      else left.set(name, text);
    };
    names.forEach((name, index) => keep(name, texts[index] ?? null));
    for (const [name, text, lifetime] of written) {
      const end = lifetime === '' ? 0 : now() + Number(lifetime);
      keep(name, text === '' ? null : `${version} ${end} ${text}`);
    }
  }

  function forget(): void {
    left.clear();
    careful = CAREFUL_FOR;
  }

  const run = (script: typeof commitScript, values: readonly string[]) =>
    runScript(connection, script, { keys, values, ...limits() });

  /** Returns what is there once it is this writer's turn. */
  async function claim(version: string, names: readonly string[], isWanted: () => boolean): Promise<Texts> {
    isCrowded = false;
    while (isWanted()) {
      const reply = await run(claimScript, [version, ...names]);
      if (reply !== WAIT) return reply as Texts;
      isCrowded = true;
      await new Promise((resolve) => startTimer(resolve, Math.random() * LONGEST_PAUSE));
    }
    throw new StoreError('hanging');
  }

  return async (names, change, isWanted) => {
    const version = `${writer}.${++steps}`;
    let hasTurn = isCrowded;
    let recalled = hasTurn ? null : recall(names);
    let texts = hasTurn ? await claim(version, names, isWanted) : (recalled ?? (await read(names)));
    while (isWanted()) {
      const entries = texts.map((text) => parseEntry(text, now()));
      // Read anew for each run, for a change may work on what it is handed.
      const writes = change(new Map(names.map((name, index) => [name, entries[index]?.value])));
      // What was read is of one moment, so there is nothing to tell the server but that the turn is over.
      if (writes.size === 0 && !hasTurn) {
        if (!recalled) return;
        // What was only recalled may have been changed by others, and nothing would tell.
        recalled = null;
        texts = await read(names);
        continue;
      }
      const compared = names.flatMap((name, index) => [name, entries[index]?.version ?? '']);
      const written = writtenBy(writes);
      const reply = await run(commitScript, [version, String(names.length), ...compared, ...written.flat()]);
      if (reply === null) return remember(version, names, texts, written);
      forget();
      texts = reply === WAIT ? await claim(version, names, isWanted) : (reply as Texts);
      hasTurn = true;
      isCrowded = true;
    }
    throw new StoreError('hanging');
  };
}

/** Returns what is written as the script takes it. */
function writtenBy(writes: Writes): Written[] {
  return [...writes].map(([name, { value, lifetime }]) => [
    name,
    value === undefined ? '' : JSON.stringify(value),
    lifetime === undefined ? '' : String(Math.max(1, Math.ceil(lifetime))),
  ]);
}

/** The name of an entry, its JSON ('' deletes), and its lifetime in milliseconds ('' for none). */
type Written = [name: string, text: string, lifetime: string];
