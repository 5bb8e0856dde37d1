import { isObject } from '../../openapi/is-object.ts';

/**
 * Says what is wrong with a value that comes from a file; null where it is one that the mock could have stored itself. Nothing
 * is made of a value that is right: a file has very many.
 */
export type Form = (value: unknown) => Misfit | null;

/** What is wrong with a value. */
export interface Misfit {
  /** Where in the value it is, as a JSON Pointer. */
  at: string;
  /** The end of a sentence that begins with what is there. */
  what: string;
}

export const text: Form = (value) => (typeof value === 'string' ? null : misfit('must be a text'));

/** Returns the form of ids that the mock gives: what they begin with, and 12 hexadecimal digits. */
export function idOf(prefix: string): Form {
  return (value) =>
    typeof value === 'string' && value.startsWith(prefix) && /^[0-9a-f]{12}$/.test(value.slice(prefix.length))
      ? null
      : misfit(`must be ${prefix} and 12 hexadecimal digits`);
}

export const flag: Form = (value) => (typeof value === 'boolean' ? null : misfit('must be true or false'));

/** Milliseconds since the epoch: so early that years, which lifetimes may add, still have four digits. */
export const moment: Form = (value) =>
  isBetween(value, 0, LATEST) ? null : misfit('must be a moment in milliseconds');

/** Returns the form of numbers between two others, which are included. */
export function between(least: number, most: number): Form {
  return (value) => (isBetween(value, least, most) ? null : misfit(`must be a number from ${least} to ${most}`));
}

/** Returns the form of whole numbers that count or order something. */
export const whole: Form = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? null : misfit('must be a whole number');

/** Returns the form of a few words; they are the names of an object, so that the compiler knows that none is missing. */
export function among<Word extends string>(words: Record<Word, unknown>): Form {
  const known = new Set<unknown>(Object.keys(words));
  return (value) => (known.has(value) ? null : misfit(`must be one of ${Object.keys(words).join(', ')}`));
}

/** Returns the form of objects that may have any members. */
export const anyObject: Form = (value) => (isObject(value) ? null : misfit('must be an object'));

/** Returns the form of null and of what has another form. */
export function orNull(form: Form): Form {
  return (value) => (value === null ? null : form(value));
}

/** Returns the form of a member that may be missing. */
export function optional(form: Form): Form {
  return (value) => (value === undefined ? null : form(value));
}

/** Returns the form of lists, of whose entries each has the same form. */
export function listOf(form: Form): Form {
  return (value) => {
    if (!Array.isArray(value)) return misfit('must be a list');
    const list: readonly unknown[] = value;
    for (let index = 0; index < list.length; index += 1) {
      const problem = form(list[index]);
      if (problem !== null) return within(index, problem);
    }
    return null;
  };
}

/** Returns the form of objects that have every member of a type, and none besides. */
export function objectOf<Type>(members: Record<keyof Type & string, Form>): Form {
  const forms = Object.entries<Form>(members);
  const known = new Set(Object.keys(members));
  return (value) => {
    if (!isObject(value)) return misfit('must be an object');
    for (const name of Object.keys(value))
      if (!known.has(name)) return within(name, misfit('is a field that the mock does not store'));
    for (const [name, form] of forms) {
      const problem = form(value[name]);
      if (problem !== null) return within(name, problem);
    }
    return null;
  };
}

/** Returns what is wrong with an entry, as the end of a sentence that begins with the entry. */
export function inWords({ at, what }: Misfit): string {
  return at === '' ? what : `has a wrong value at ${at.slice(0, LONGEST_PLACE)}: it ${what}`;
}

/** Returns what is wrong with a value itself. */
function misfit(what: string): Misfit {
  return { at: '', what };
}

/** Returns what is wrong with a member, as something of the whole. */
function within(member: string | number, { at, what }: Misfit): Misfit {
  return { at: `/${member}${at}`, what };
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

/** In the year 9892. */
const LATEST = 2.5e14;

/** Names in a file may be of any length. */
const LONGEST_PLACE = 100;
