import { signal } from '@preact/signals';
import type { Shared } from './shared.ts';

/**
 * What was sent in this tab, newest first. It is kept for the session, so that it outlasts the page and not the tab; it
 * holds what a link would hold and no secret. Where storage is refused it lives in memory.
 */
const ENTRY = 'latchkey-history';

const MOST_ENTRIES = 30;

/** The entries, for every playground of the page. */
export const entries = signal<Entry[]>(read());

/** Adds an entry. Sending the same again moves it to the top. */
export function addEntry(entry: Entry): void {
  const others = entries.value.filter((each) => identity(each) !== identity(entry));
  write([entry, ...others].slice(0, MOST_ENTRIES));
}

/** Forgets everything. */
export function clearHistory(): void {
  write([]);
}

function identity({ api, operation, case: name, key, inputs, status }: Entry): string {
  return JSON.stringify([api, operation, name, key, inputs, status]);
}

function read(): Entry[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(ENTRY) ?? '[]');
    return Array.isArray(stored) ? (stored as Entry[]) : [];
  } catch {
    return [];
  }
}

function write(next: Entry[]): void {
  entries.value = next;
  try {
    sessionStorage.setItem(ENTRY, JSON.stringify(next));
  } catch {
    // Storage is refused: the signal is what there is.
  }
}

/** A request that was sent. */
export interface Entry extends Shared {
  /** In milliseconds of real time. */
  at: number;
  /** The operation as people call it. */
  summary: string;
  method: string;
  /** Below the API's base, secrets left out. */
  path: string;
  /** null: there was no answer. */
  status: number | null;
}
