import { signal } from '@preact/signals';
import { readInputs } from './read-inputs.ts';
import type { Shared } from './shared.ts';
import { isPlainObject } from '../../../sandbox/json.ts';
import type { JsonValue } from '../../../../openapi/contract.ts';

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
    const stored = JSON.parse(sessionStorage.getItem(ENTRY) ?? '[]') as JsonValue;
    return Array.isArray(stored) ? stored.slice(0, MOST_ENTRIES).flatMap(entryOf) : [];
  } catch {
    return [];
  }
}

/** Returns a stored value as an entry, or none where it is none: whatever shares the origin may have written it. */
function entryOf(value: JsonValue): Entry[] {
  if (!isPlainObject(value)) return [];
  const { at, summary, method, path, status, api, operation, case: name, key, inputs, left } = value;
  if (typeof summary !== 'string' || typeof method !== 'string' || typeof path !== 'string') return [];
  if (typeof api !== 'string' || typeof operation !== 'string') return [];
  if (typeof at !== 'number' || Number.isNaN(new Date(at).getTime())) return [];
  return [
    {
      at,
      summary,
      method,
      path,
      api,
      operation,
      status: typeof status === 'number' ? status : null,
      left: Array.isArray(left) ? left.filter((each) => typeof each === 'string') : [],
      ...(typeof name === 'string' && { case: name }),
      ...(typeof key === 'string' && { key }),
      ...(isPlainObject(inputs) && { inputs: readInputs(inputs).inputs }),
    },
  ];
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
