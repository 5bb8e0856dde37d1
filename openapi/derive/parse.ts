import { CORE_SCHEMA, load, mergeTag, YAMLException } from 'js-yaml-5';
import { DocumentError } from './document-error.ts';

/** Characters of one file. */
const LARGEST = 32_000_000;

/** Values that a document may hold once its YAML aliases are written out. */
const MOST_VALUES = 8_000_000;

const DEEPEST = 200;

/** Returns the data of a JSON or YAML text. Throws for what is neither, contains itself, or is out of all proportion. */
export function parseText(name: string, text: string): unknown {
  if (text.length > LARGEST)
    throw new DocumentError(`${name} is larger than ${LARGEST / 1_000_000} MB, the most that is read.`);
  const data = /^\s*[{[]/.test(text) ? parseJson(name, text) : parseYaml(name, text);
  measure(name, data);
  return data;
}

/** What looks like JSON may be YAML in flow style. */
function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return parseYaml(name, text);
  }
}

function parseYaml(name: string, text: string): unknown {
  try {
    // Plain data alone: no dates, no tags of a language.
    return load(text, { schema: CORE_SCHEMA.withTags(mergeTag), json: true, maxDepth: DEEPEST, maxAliases: 100_000 });
  } catch (error) {
    throw new DocumentError(`${name} is neither JSON nor YAML: ${reasonOf(error)}`);
  }
}

/** Returns what is wrong with a text, and where: lines and columns begin with 1. */
function reasonOf(error: unknown): string {
  if (error instanceof YAMLException && error.mark)
    return `${error.reason} (line ${error.mark.line + 1}, column ${error.mark.column + 1}).`;
  return error instanceof Error ? error.message : String(error);
}

/** YAML aliases can make a small text a huge document, or one without an end. */
function measure(name: string, data: unknown): void {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  if (sizeOf(data, 0) > MOST_VALUES)
    throw new DocumentError(
      `${name} has more than ${MOST_VALUES.toLocaleString('en')} values with its aliases written out.`,
    );

  function sizeOf(value: unknown, depth: number): number {
    if (typeof value !== 'object' || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    if (open.has(value)) throw new DocumentError(`${name} has an alias within its own anchor. Use $ref instead.`);
    if (depth > DEEPEST) throw new DocumentError(`${name} is nested more than ${DEEPEST} levels deep.`);
    open.add(value);
    let size = 1;
    for (const member of Object.values(value)) size += sizeOf(member, depth + 1);
    open.delete(value);
    sizes.set(value, size);
    return size;
  }
}
