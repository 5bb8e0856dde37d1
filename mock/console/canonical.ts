/** Returns JSON whose members are in the order of their names, so that the same value always has the same text. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  // Written by name: JavaScript puts numbers before all other names, whatever the order in which they are set.
  const members = value as Record<string, unknown>;
  const names = Object.keys(members).filter((name) => members[name] !== undefined);
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(members[name])}`)
    .join()}}`;
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
