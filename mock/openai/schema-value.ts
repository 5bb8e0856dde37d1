/**
 * Returns a value that fits a JSON Schema, chosen after a text: a word of the text where an enumeration or a name asks
 * for one, a number of the text where a number is wanted. The same schema and text always give the same value.
 * Objects get their required members, or all members where none is required.
 *
 * @example valueFor({ properties: { city: { type: 'string' } } }, 'What is the weather in Paris?') // => { city: 'Paris' }
 */
export function valueFor(schema: unknown, text: string): unknown {
  return build(schema, { text, root: schema, name: 'value', depth: 0, budget: { left: MOST_CHARACTERS } });
}

function build(given: unknown, place: Place): unknown {
  const schema = resolve(given, place.root);
  if (!schema || place.depth > DEEPEST || !afford(place.budget, 1)) return null;

  if ('const' in schema) return copyOf(schema['const'], place);
  const fixed = listOf(schema['enum']);
  if (fixed.length > 0) return copyOf(fixed.find((each) => mentions(place.text, String(each))) ?? fixed[0], place);
  if ('default' in schema) return copyOf(schema['default'], place);
  const [example] = listOf(schema['examples']);
  if (example !== undefined) return copyOf(example, place);
  const [branch] = [...listOf(schema['anyOf']), ...listOf(schema['oneOf']), ...listOf(schema['allOf'])];
  if (branch !== undefined && typeOf(schema) === undefined) return build(branch, { ...place, depth: place.depth + 1 });

  const type = typeOf(schema) ?? (schema['items'] ? 'array' : 'object');
  if (type === 'string') return buildString(schema, place);
  if (type === 'integer' || type === 'number') return buildNumber(schema, place, type);
  if (type === 'boolean') return true;
  if (type === 'null') return null;
  if (type === 'array') return buildArray(schema, place);
  return buildObject(schema, place);
}

function buildObject(schema: Schema, place: Place): Record<string, unknown> {
  const properties = isSchema(schema['properties']) ? schema['properties'] : {};
  const required = listOf(schema['required']).filter((name) => typeof name === 'string');
  const names = required.length > 0 ? required : Object.keys(properties);
  const members: [string, unknown][] = [];
  for (const name of names) {
    if (!afford(place.budget, name.length)) break;
    members.push([name, build(properties[name] ?? {}, { ...place, name, depth: place.depth + 1 })]);
  }
  return Object.fromEntries(members);
}

function buildArray(schema: Schema, place: Place): unknown[] {
  const count = Math.min(Math.max(numberOf(schema['minItems']) ?? 1, 1), MOST_ITEMS);
  const items: unknown[] = [];
  // Each item is built, and paid for: the same one repeated would multiply with every level.
  while (items.length < count && place.budget.left > 0) {
    items.push(build(schema['items'] ?? { type: 'string' }, { ...place, depth: place.depth + 1 }));
  }
  return items;
}

/** Returns a value that the schema itself gives, if there is room for it. */
function copyOf(value: unknown, { budget }: Place): unknown {
  return afford(budget, JSON.stringify(value)?.length ?? 0) ? value : null;
}

/** Takes a cost from the budget, and returns whether there was enough left. */
function afford(budget: Place['budget'], cost: number): boolean {
  budget.left -= cost;
  return budget.left >= 0;
}

function buildString(schema: Schema, { text, name, budget }: Place): string {
  const format = schema['format'];
  const sample = typeof format === 'string' ? FORMATS.get(format) : undefined;
  if (sample !== undefined) return sample;
  const shortest = Math.min(numberOf(schema['minLength']) ?? 0, LONGEST_FILLING);
  afford(budget, Math.max(shortest, 20));
  const longest = numberOf(schema['maxLength']) ?? Number.MAX_SAFE_INTEGER;
  return (properName(text) ?? name).padEnd(shortest, '.').slice(0, Math.min(longest, LONGEST_FILLING));
}

function buildNumber(schema: Schema, { text }: Place, type: 'integer' | 'number'): number {
  const found = Number(/-?\d+(?:\.\d+)?/.exec(text)?.[0] ?? Number.NaN);
  const above = numberOf(schema['exclusiveMinimum']);
  const below = numberOf(schema['exclusiveMaximum']);
  const least = numberOf(schema['minimum']) ?? (above === undefined ? undefined : above + 1);
  const most = numberOf(schema['maximum']) ?? (below === undefined ? undefined : below - 1);
  const start = Number.isNaN(found) ? (least ?? 1) : found;
  const value = Math.min(Math.max(start, least ?? -Number.MAX_SAFE_INTEGER), most ?? Number.MAX_SAFE_INTEGER);
  return type === 'integer' ? Math.trunc(value) : value;
}

/** Returns the last name in a text: capitalised words that do not begin a sentence. */
function properName(text: string): string | undefined {
  return [...text.matchAll(/(?<=[^.!?\s]\s)\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)*/gu)].at(-1)?.[0];
}

function mentions(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
}

/** Returns the schema that is meant, following references into its own document (`#/$defs/…`). */
function resolve(given: unknown, root: unknown): Schema | null {
  let schema = given;
  for (let steps = 0; steps < DEEPEST; steps++) {
    if (!isSchema(schema)) return null;
    const reference = schema['$ref'];
    if (typeof reference !== 'string') return schema;
    schema = reference
      .split('/')
      .slice(1)
      .reduce<unknown>((value, name) => (isSchema(value) ? value[name] : undefined), root);
  }
  return null;
}

/** Returns the schema's type, the first that is not null where it has several. */
function typeOf(schema: Schema): unknown {
  const { type } = schema as { type?: unknown };
  return Array.isArray(type) ? ((type as unknown[]).find((each) => each !== 'null') ?? 'null') : type;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/* Schemas come from the caller, and may refer to themselves: what goes beyond these is null or cut. */
const DEEPEST = 8;
const MOST_CHARACTERS = 20_000;
const MOST_ITEMS = 10;
const LONGEST_FILLING = 200;

const FORMATS = new Map([
  ['date', '2025-01-01'],
  ['date-time', '2025-01-01T12:00:00Z'],
  ['time', '12:00:00Z'],
  ['email', 'someone@example.com'],
  ['uri', 'https://example.com/'],
  ['uuid', '00000000-0000-4000-8000-000000000000'],
]);

type Schema = Record<string, unknown>;

interface Place {
  text: string;
  root: unknown;
  /** The member that is being built. */
  name: string;
  depth: number;
  /** How many characters may still be written, of all places together. */
  budget: { left: number };
}
