import type { JsonValue } from '../../../../openapi/contract.ts';
import type { RequestDraft } from '../../../../openapi/draft.ts';
import { isPlainObject } from '../../../sandbox/json.ts';
import type { RequestState } from '../../state.ts';
import type { Guard } from './secret.ts';
import type { SharedInputs } from './shared.ts';

const METHODS = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;

/** Returns what of a request may be passed on, and the names of what was left out. `example` is the plain request. */
export function redactRequest(
  state: RequestState,
  example: RequestDraft,
  guard: Guard,
): { inputs: SharedInputs; left: string[] } {
  const left: string[] = [];
  const { draft, text } = state;
  const inputs: SharedInputs = {
    pathParams: members(draft.pathParams, 'path parameter', guard, left),
    query: members(draft.query, 'query parameter', guard, left),
    headers: members(draft.headers, 'header', { ...guard, isSecretMember: isSecretHeader(guard) }, left),
  };

  if (METHODS.test(draft.method)) inputs.method = draft.method;
  else left.push('the method');
  if (draft.path === example.path || !guard.isSecret(draft.path)) inputs.path = draft.path;
  else left.push('the path');

  if (text !== null) keep(inputs, 'text', textOf(text, guard, left));
  else if (draft.raw !== undefined) keep(inputs, 'raw', textOf(draft.raw, guard, left));
  else if (draft.body === undefined && example.body !== undefined) inputs.bodiless = true;
  else if (draft.body !== undefined) keep(inputs, 'body', bodyOf(state, example, guard, left));
  return { inputs, left };
}

/** What looks like a header for keys holds one, whatever stands in it. */
function isSecretHeader(guard: Guard): Guard['isSecretMember'] {
  return (name, value) => (guard.isSecretName(name) && value !== '') || guard.isSecret(value);
}

function members(values: Record<string, string>, what: string, guard: Guard, left: string[]): Record<string, string> {
  const kept = Object.entries(values).filter(([name, value]) => {
    if (guard.isSecret(name)) left.push(`a ${what} whose name looks like a key`);
    else if (guard.isSecretMember(name, value)) left.push(`the ${what} ${name}`);
    else return true;
    return false;
  });
  return Object.fromEntries(kept);
}

/** A file of the reader's own is not passed on, and neither is its name; the sample takes its place. */
function bodyOf(
  { draft, files }: RequestState,
  example: RequestDraft,
  guard: Guard,
  left: string[],
): JsonValue | undefined {
  let { body } = draft;
  for (const name of Object.keys(files)) {
    left.push(`the file for ${name}`);
    const sample = isPlainObject(example.body) ? example.body[name] : undefined;
    const { [name]: _, ...others } = isPlainObject(body) ? body : {};
    body = sample === undefined ? others : { ...others, [name]: sample };
  }
  return body === undefined ? undefined : walk(body, [], guard, left);
}

/** JSON is looked through member by member; any other text is kept as a whole or not at all. */
function textOf(text: string, guard: Guard, left: string[]): string | undefined {
  const before = left.length;
  try {
    const kept = walk(JSON.parse(text) as JsonValue, [], guard, left);
    if (left.length === before) return text;
    return kept === undefined ? undefined : JSON.stringify(kept, null, 2);
  } catch {
    if (!guard.isSecret(text) && !guard.isSecretName(text)) return text;
    left.push('the body');
    return undefined;
  }
}

/**
 * `path` are the names of the members that lead to the value. What stands below a secret's name is one, and so is what
 * a `label` beside it calls a secret.
 */
function walk(
  value: JsonValue,
  path: readonly string[],
  guard: Guard,
  left: string[],
  label?: string,
): JsonValue | undefined {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const kept = walk(item, [...path, `[${index}]`], guard, left, label);
      return kept === undefined ? [] : [kept];
    });
  }
  if (isPlainObject(value)) {
    const [own, said] =
      Object.entries(value).find(([name, each]) => LABELS.includes(name) && typeof each === 'string') ?? [];
    const kept = Object.entries(value).flatMap(([name, inner]): [string, JsonValue][] => {
      if (guard.isSecret(name)) {
        left.push('a field of the body whose name looks like a key');
        return [];
      }
      const each = walk(inner, [...path, name], guard, left, typeof said === 'string' && name !== own ? said : label);
      return each === undefined ? [] : [[name, each]];
    });
    return Object.fromEntries(kept);
  }
  const isSecret =
    typeof value === 'string'
      ? guard.isSecret(value) || [...path, label ?? ''].some((name) => guard.isSecretMember(name, value))
      : guard.isSecret(String(value));
  if (!isSecret) return value;
  const member = path.join('.').replaceAll('.[', '[');
  left.push(member === '' ? 'the body' : `the field ${member} of the body`);
  return undefined;
}

/** Members that name what stands beside them, as in `{ "name": "Authorization", "value": … }`. */
const LABELS = ['name', 'key', 'header', 'field'];

function keep<Name extends keyof SharedInputs>(
  inputs: SharedInputs,
  name: Name,
  value: SharedInputs[Name] | undefined,
): void {
  if (value !== undefined) inputs[name] = value;
}
