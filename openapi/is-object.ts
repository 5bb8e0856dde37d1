import type { JsonValue } from './contract.ts';

/** Whether a value is a JSON object: not null, and no list. */
export function isObject(value: JsonValue | undefined): value is { [member: string]: JsonValue };
export function isObject(value: unknown): value is Record<string, unknown>;
export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
