/**
 * Says what is wrong with a value that comes from a file, as the end of a sentence that begins with the entry; null where it
 * is one that the mock could have stored itself. `at`: where in the entry it is, as a JSON Pointer.
 */
export type Form = (value: unknown, at: string) => string | null;

export const text: Form = (value, at) => (typeof value === 'string' ? null : wrong(at, 'must be a text'));

/** Returns the form of ids that the mock gives: what they begin with, and 12 hexadecimal digits. */
export function idOf(prefix: string): Form {
  return (value, at) =>
    typeof value === 'string' && value.startsWith(prefix) && /^[0-9a-f]{12}$/.test(value.slice(prefix.length))
      ? null
      : wrong(at, `must be ${prefix} and 12 hexadecimal digits`);
}

export const flag: Form = (value, at) => (typeof value === 'boolean' ? null : wrong(at, 'must be true or false'));

/** Milliseconds since the epoch: so early that years, which lifetimes may add, still have four digits. */
export const moment: Form = (value, at) =>
  isBetween(value, 0, LATEST) ? null : wrong(at, 'must be a moment in milliseconds');

/** Returns the form of numbers between two others, which are included. */
export function between(least: number, most: number): Form {
  return (value, at) => (isBetween(value, least, most) ? null : wrong(at, `must be a number from ${least} to ${most}`));
}

/** Returns the form of whole numbers that count or order something. */
export const whole: Form = (value, at) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? null : wrong(at, 'must be a whole number');

/** Returns the form of a few words; they are the names of an object, so that the compiler knows that none is missing. */
export function among<Word extends string>(words: Record<Word, unknown>): Form {
  return (value, at) =>
    typeof value === 'string' && Object.hasOwn(words, value)
      ? null
      : wrong(at, `must be one of ${Object.keys(words).join(', ')}`);
}

/** Returns the form of null and of what has another form. */
export function orNull(form: Form): Form {
  return (value, at) => (value === null ? null : form(value, at));
}

/** Returns the form of a member that may be missing. */
export function optional(form: Form): Form {
  return (value, at) => (value === undefined ? null : form(value, at));
}

/** Returns the form of lists, of whose entries each has the same form. */
export function listOf(form: Form): Form {
  return (value, at) =>
    Array.isArray(value)
      ? first(value.map((each, index) => form(each, `${at}/${index}`)))
      : wrong(at, 'must be a list');
}

/** Returns the form of objects that have every member of a type, and none besides. */
export function objectOf<Type>(members: Record<keyof Type & string, Form>): Form {
  const forms = Object.entries<Form>(members);
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(at, 'must be an object');
    const unknown = Object.keys(value).find((name) => !Object.hasOwn(members, name));
    if (unknown !== undefined) return wrong(`${at}/${unknown}`, 'is a field that the mock does not store');
    return first(forms.map(([name, form]) => form((value as Record<string, unknown>)[name], `${at}/${name}`)));
  };
}

/** Returns what is wrong at a place in an entry, as a {@link Form} says it. */
export function wrong(at: string, what: string): string {
  return at === '' ? what : `has a wrong value at ${at.slice(0, LONGEST_PLACE)}: it ${what}`;
}

function first(problems: readonly (string | null)[]): string | null {
  return problems.find((each) => each !== null) ?? null;
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

/** In the year 9892. */
const LATEST = 2.5e14;

/** Names in a file may be of any length. */
const LONGEST_PLACE = 100;
