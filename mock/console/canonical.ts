/**
 * Returns JSON whose members are in the order of their names, so that the same value always has the same text. All that a
 * sandbox keeps is written in one go, so values are put in order and written by the engine's own JSON, which is fast.
 */
export function canonical(value: unknown): string {
  try {
    return JSON.stringify(inOrder(value));
  } catch (error) {
    if (error instanceof Unorderable) return written(value);
    throw error;
  }
}

/**
 * Returns how many commas, colons and lists the JSON of a value has: as many values as are counted of a body before it is
 * read, for each is something that whoever reads it has to make.
 */
export function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const isList = Array.isArray(value);
  const members: unknown[] = isList ? value : Object.values(value);
  let count = isList ? Math.max(1, members.length) : Math.max(0, 2 * members.length - 1);
  for (const member of members) if (typeof member === 'object') count += valuesIn(member);
  return count;
}

/** Returns the value with its members in the order of their names: itself where they are, and else a copy. */
function inOrder<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  return (Array.isArray(value) ? listInOrder(value) : objectInOrder(value as Members)) as Value;
}

function listInOrder(list: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | null = null;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    const ordered = inOrder(item);
    if (ordered !== item) (copy ??= list.slice())[index] = ordered;
  }
  return copy ?? list;
}

function objectInOrder(members: Members): Members {
  const names = Object.keys(members);
  let isOrdered = true;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? '';
    if (hasOwnPlace(name)) throw new Unorderable();
    if (index > 0 && (names[index - 1] ?? '') > name) isOrdered = false;
  }
  let copy: Members | null = null;
  if (!isOrdered) {
    names.sort();
    copy = {};
  }
  for (const name of names) {
    const member = members[name];
    const ordered = typeof member === 'object' ? inOrder(member) : member;
    if (copy === null && ordered !== member) copy = { ...members };
    if (copy !== null) copy[name] = ordered;
  }
  return copy ?? members;
}

/**
 * Whether JavaScript puts a name before all others, however they are written, as it does with numbers, or it is that of
 * the prototype. Names that only begin with a digit are taken for such: they are seldom.
 */
function hasOwnPlace(name: string): boolean {
  const first = name.charCodeAt(0);
  return (first >= DIGIT_0 && first <= DIGIT_9) || name === '__proto__';
}

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

/** Thrown where no object can have its members in order. */
class Unorderable extends Error {}

/** Writes a value without the help of an object. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${written(member)}`).join()}}`;
}

type Members = Record<string, unknown>;
