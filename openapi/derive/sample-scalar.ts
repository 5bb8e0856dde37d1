import { textFor } from './pattern-text.ts';
import type { Patterns } from './schema/patterns.ts';
import type { RawSchema } from './schema/run.ts';

/** Returns a number within the bounds of a schema. */
export function sampleNumber(schema: RawSchema, type: 'integer' | 'number'): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const unit = type === 'integer' ? 1 : 0.5;
  const least =
    typeof exclusiveMinimum === 'number'
      ? exclusiveMinimum + unit
      : exclusiveMinimum === true
        ? above(minimum, unit)
        : minimum;
  const most =
    typeof exclusiveMaximum === 'number'
      ? exclusiveMaximum - unit
      : exclusiveMaximum === true
        ? above(maximum, -unit)
        : maximum;
  const low = typeof least === 'number' ? least : -Infinity;
  const high = typeof most === 'number' ? most : Infinity;
  const value = Math.max(low, Math.min(1, high));
  if (typeof multipleOf === 'number' && multipleOf > 0)
    return Number((Math.ceil(value / multipleOf) * multipleOf).toPrecision(12));
  return type === 'integer' ? Math.ceil(value) : value;
}

function above(bound: unknown, unit: number): unknown {
  return typeof bound === 'number' ? bound + unit : bound;
}

/** Returns a text of the schema's format or pattern and within its lengths; else the name of what it is for. */
export function sampleText(schema: RawSchema, name: string, patterns: Patterns): string {
  const { format, pattern } = schema;
  const shortest = Math.min(numberOf(schema['minLength']) ?? 0, LONGEST);
  const longest = Math.min(numberOf(schema['maxLength']) ?? LONGEST, LONGEST);
  if (typeof pattern === 'string') return patterned(pattern, [name, 'a', '1', 'A1'], shortest, longest, patterns);
  const known = typeof format === 'string' && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  const text = known ?? (name === '' ? 'string' : name);
  return text.padEnd(shortest, '.').slice(0, longest);
}

/** Returns a text that matches a pattern, as far as one is found. */
function patterned(pattern: string, words: string[], shortest: number, longest: number, patterns: Patterns): string {
  const fits = (text: string) => text.length >= shortest && text.length <= longest && patterns.test(pattern, text);
  const made = textFor(pattern);
  return (
    [made, ...words, made.slice(0, longest), made.padEnd(shortest, made.at(-1) ?? 'a')].find(fits) ??
    made.slice(0, LONGEST)
  );
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

const LONGEST = 500;

const FORMATS: Record<string, string> = {
  'date-time': '2025-01-15T09:30:00Z',
  date: '2025-01-15',
  time: '09:30:00Z',
  duration: 'PT1H',
  email: 'someone@example.com',
  'idn-email': 'someone@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  'uri-reference': '/example',
  uuid: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  byte: 'U2FtcGxl',
  binary: 'Sample',
  password: 'correct horse',
};
