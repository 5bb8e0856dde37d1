import type { JsonValue } from '../../../openapi/contract.ts';
import { isPlainObject } from '../../sandbox/json.ts';
import type { RequestState } from '../state.ts';
import type { OperationView } from '../../contract/playground-view.ts';

/** Returns the media type that a success of this request has, where that is not JSON; else null. */
export function expectedMediaType({ others = [] }: OperationView, { draft, text }: RequestState): string | null {
  const body = text === null ? draft.body : parsed(text);
  const other = others.find((each) => hasAll(draft.query, each.query) && hasAll(body, each.body));
  return other?.mediaType ?? null;
}

function hasAll(members: JsonValue | undefined, wanted: object = {}): boolean {
  const given: Record<string, JsonValue> = isPlainObject(members) ? members : {};
  return Object.entries(wanted).every(([name, value]) => given[name] === value);
}

function parsed(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return null;
  }
}
