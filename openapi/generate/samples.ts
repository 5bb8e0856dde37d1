import { readFileSync } from 'node:fs';
import type { JsonValue } from '../contract.ts';
import { sourcePath } from './files.ts';

/** Returns the value with every file sample's content read from openapi/samples/. */
export function withSamples(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withSamples);
  if (typeof value !== 'object' || value === null) return value;
  const file = value['$file'] as { name: string; type: string; sample?: string; text?: string } | undefined;
  if (file) {
    const text = file.sample ? readFileSync(sourcePath(`samples/${file.sample}`), 'utf8') : (file.text ?? '');
    return { $file: { name: file.name, type: file.type, text } };
  }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withSamples(member)]));
}
