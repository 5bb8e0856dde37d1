import type { ApiContract } from '../contract.ts';
import type { LimitedMembers } from './own.ts';
import type { SourceDocument } from './load.ts';
import type { Schemas } from './schema/run.ts';
import { isObject } from '../is-object.ts';

/** What the parts of a contract are derived with. */
export interface Deriving {
  source: SourceDocument;
  schemas: Schemas;
  /** What the document, or an overlay, says in our own members. */
  own: LimitedMembers;
  credentials: ApiContract['credentials'];
  /** The names of the policies that count requests. */
  policies: string[];
  /** Whether a demo key without any permission is there. */
  hasScopes: boolean;
  errors: () => ErrorShape;
}

/** What an error of the document looks like where a response is not documented. */
export interface ErrorShape {
  mediaType: string;
  /** undefined: the document has none, so it is problem+json (RFC 9457). */
  schema?: unknown;
}

/** Returns what a reference leads to, with the description that may stand beside it; the value itself where it is none. */
export function followReference({ resolve }: Pick<SourceDocument, 'resolve'>, value: unknown): Record<string, unknown> {
  let current = value;
  let beside: Record<string, unknown> = {};
  for (let steps = 0; isObject(current) && typeof current['$ref'] === 'string'; steps++) {
    if (steps > 20) return {};
    const { $ref: reference, ...siblings } = current as { $ref: string };
    beside = { ...siblings, ...beside };
    current = resolve(reference);
  }
  if (!isObject(current)) return {};
  return Object.keys(beside).length > 0 ? { ...current, ...beside } : current;
}

/** Returns the members of an object that may be a reference, each without references. */
export function membersOf(
  source: Pick<SourceDocument, 'resolve'>,
  value: unknown,
): [name: string, member: Record<string, unknown>][] {
  if (!isObject(value)) return [];
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('x-'))
    .map(([name, member]) => [name, followReference(source, member)]);
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
