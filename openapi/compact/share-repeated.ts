/** How long a name of something shared is, and what its declaration takes besides, in characters. */
const NAME = 4;
const DECLARATION = 14;

/** Returns a module whose default export is this JSON value, with what comes in it more than once written once. */
export function shareRepeated(value: unknown): string {
  const counts = new Map<string, number>();
  count(value, counts);
  const names = new Map<string, string>();
  const lines: string[] = [];
  const text = write(value);
  return `${lines.join('\n')}\nexport default ${text};\n`;

  function write(part: unknown): string {
    const json = JSON.stringify(part);
    if (!isWorthSharing(json, counts.get(json))) return writeParts(part, json);
    const known = names.get(json);
    if (known !== undefined) return known;
    const written = writeParts(part, json);
    const name = `v${names.size}`;
    names.set(json, name);
    lines.push(`const ${name}=${written};`);
    return name;
  }

  function writeParts(part: unknown, json: string): string {
    if (Array.isArray(part)) return `[${part.map(write).join(',')}]`;
    if (typeof part !== 'object' || part === null) return json;
    return `{${Object.entries(part)
      .map(([name, member]) => `${/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name)}:${write(member)}`)
      .join(',')}}`;
  }
}

/** Counts each part, those of a part that has come before only once. */
function count(part: unknown, counts: Map<string, number>): void {
  const json = JSON.stringify(part);
  const before = counts.get(json) ?? 0;
  counts.set(json, before + 1);
  if (before > 0 || typeof part !== 'object' || part === null) return;
  for (const member of Object.values(part)) count(member, counts);
}

/** Says whether a part that comes so many times takes less room where it is written once. */
function isWorthSharing({ length }: string, times = 0): boolean {
  return (times - 1) * (length - NAME) > DECLARATION;
}
