import { StoreError } from '../engine/store-error.ts';
import type { Commit, Writes } from './updates.ts';
import { runScript, scriptOf, type Connection } from './valkey-connection.ts';
import { parseEntry, type Texts } from './valkey-entry.ts';
import { CLAIM, COMMIT, WAIT } from './valkey-scripts.ts';

/** How long it takes at the most until it is asked again whether another process has had its turn, in milliseconds. */
const LONGEST_PAUSE = 6;

/** The timer of this moment, for a test runner may put a fake one in its place that nothing moves on. */
const { setTimeout: startTimer } = globalThis;

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
 * Returns what makes a step on what was read, if nobody has changed it meanwhile. Who was too late gets the next turn, in
 * which all others wait. So of any number of processes each makes its steps, and none makes one in vain twice. A turn ends
 * by itself: a process that dies in its own holds the others up for a moment only.
 */
export function createCommit(connection: Connection, { keys, writer, read, now, limits }: CommitOptions): Commit {
  let steps = 0;
  // Whether the last step had to wait for another process: then the next one begins with a turn.
  let isCrowded = false;

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
    let texts = hasTurn ? await claim(version, names, isWanted) : names.length === 0 ? [] : await read(names);
    while (isWanted()) {
      const entries = texts.map((text) => parseEntry(text, now()));
      // Read anew for each run, for a change may work on what it is handed.
      const writes = change(new Map(names.map((name, index) => [name, entries[index]?.value])));
      // What was read is of one moment, so there is nothing to tell the server but that the turn is over.
      if (writes.size === 0 && !hasTurn) return;
      const read = names.flatMap((name, index) => [name, entries[index]?.version ?? '']);
      const reply = await run(commitScript, [version, String(names.length), ...read, ...valuesOf(writes)]);
      if (reply === null) return;
      texts = reply === WAIT ? await claim(version, names, isWanted) : (reply as Texts);
      hasTurn = true;
      isCrowded = true;
    }
    throw new StoreError('hanging');
  };
}

/** Returns what is written as the script takes it. */
function valuesOf(writes: Writes): string[] {
  return [...writes].flatMap(([name, { value, lifetime }]) => [
    name,
    value === undefined ? '' : JSON.stringify(value),
    lifetime === undefined ? '' : String(Math.max(1, Math.ceil(lifetime))),
  ]);
}
