import { keyNameOf } from '../../sandbox/known-key.ts';
import type { KeyView } from '../../contract/playground-view.ts';
import { accidentIn } from './accidents.ts';
import { orList } from './diagnose.ts';
import { alphabetName, formOf } from './form.ts';

/** More cells than this say nothing more. */
const MOST_CELLS = 96;

/**
 * Returns the parts of a key, each with a label, and what there is to check about them. The characters of a typed key
 * are not in it, only where they stand; those of public keys are.
 */
export function anatomyOf(view: KeyView, key: string): Anatomy {
  const clean = accidentIn(key, view)?.fixed ?? key;
  const { environment, rest, stray, length } = formOf(view, clean);
  const isPublic = keyNameOf(view, key) !== null;
  const prefixes = view.environments.map(({ prefix }) => prefix);
  const prefix = environment?.prefix ?? prefixes[0] ?? '';
  const isComplete = rest.length > 0 && view.lengths.includes(rest.length);
  const should = orList(view.lengths.map(String));

  return {
    prefix: {
      text: prefix,
      label: environment ? `${environment.name} prefix` : 'prefix missing',
      isThere: environment !== null,
    },
    cells: Array.from({ length: Math.min(MOST_CELLS, Math.max(length, rest.length)) }, (_, index) => ({
      state: cellState(index, rest.length, length, stray.includes(index)),
      text: isPublic ? (rest[index] ?? '') : '',
    })),
    label: `${rest.length} of ${should} ${alphabetName(view)}`,
    checks: [
      {
        name: 'Prefix',
        isMet: environment !== null,
        message: environment ? `${prefix}, ${environment.name} environment` : `should be ${orList(prefixes)}`,
      },
      {
        name: 'Alphabet',
        isMet: rest.length > 0 && stray.length === 0,
        message:
          stray.length === 0 ? alphabetName(view) : `${placesOf(stray, clean.length - rest.length)} cannot be in a key`,
      },
      { name: 'Length', isMet: isComplete, message: `${rest.length} after the prefix, should be ${should}` },
      {
        name: 'Nothing else',
        isMet: clean === key,
        message: clean === key ? 'no quotes, spaces or words' : 'see above',
      },
    ],
  };
}

function cellState(index: number, length: number, should: number, isStray: boolean): Cell['state'] {
  if (index >= length) return 'missing';
  if (index >= should) return 'extra';
  return isStray ? 'stray' : 'fine';
}

function placesOf(stray: number[], offset: number): string {
  const shown = stray.slice(0, 5).map((index) => String(index + offset + 1));
  const more = stray.length > shown.length ? ` and ${stray.length - shown.length} more` : '';
  return `${stray.length === 1 ? 'character' : 'characters'} ${shown.join(', ')}${more}`;
}

export interface Anatomy {
  prefix: { text: string; label: string; isThere: boolean };
  /** One for each character after the prefix that is there or should be. */
  cells: Cell[];
  label: string;
  checks: { name: string; isMet: boolean; message: string }[];
}

interface Cell {
  state: 'fine' | 'stray' | 'missing' | 'extra';
  /** Empty for typed keys. */
  text: string;
}
