import type { JsonValue } from '../../openapi/contract.ts';
import { isObject } from '../../openapi/is-object.ts';
import { validatorOf } from '../../openapi/derive/schema/checker.ts';
import type { Schemas } from '../../openapi/derive/schema/run.ts';

/** A JSON object. */
export type Members = Record<string, JsonValue>;

/** Whether a value that was read from JSON is an object. */
export function isJsonObject(value: unknown): value is Members {
  return isObject(value);
}

/** Whether a body is what the document's schema describes. */
export function validShape(schemas: Schemas, schema: unknown, body: JsonValue): boolean {
  return schema === undefined || validatorOf(schemas, schema, { direction: 'response' })(body);
}

/** Returns the names under which the id of a thing may stand, by the name of the parameter that asks for it. */
function idNames(parameter: string): string[] {
  const last = /(id|uuid|name|slug|key|code|number)$/i.exec(parameter)?.[1]?.toLowerCase();
  return [parameter, ...(last === undefined ? [] : [last]), 'id', 'uuid', 'name', 'slug', 'key', 'code'];
}

/** Returns the member that holds a thing's id; undefined where it has none. */
export function idMember(thing: Members, parameter: string): string | undefined {
  const names = Object.keys(thing);
  for (const wanted of idNames(parameter)) {
    const found = names.find((name) => plain(name) === plain(wanted));
    if (found !== undefined && ['string', 'number'].includes(typeof thing[found])) return found;
  }
  return undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** Returns which member of a body holds the thing that it is about: none where it is the body itself. */
export function wrapperOf(body: JsonValue, parameter: string): string | null {
  if (!isJsonObject(body) || idMember(body, parameter) !== undefined) return null;
  const inner = Object.entries(body).filter(
    ([, member]) => isJsonObject(member) && idMember(member, parameter) !== undefined,
  );
  const [first] = inner.find(([name]) => name === 'data') ?? inner[0] ?? [];
  return first ?? null;
}

/** Returns the thing that a body is about. */
export function thingIn(body: JsonValue, parameter: string): Members | undefined {
  const wrapper = wrapperOf(body, parameter);
  const inner = wrapper === null ? body : isJsonObject(body) ? body[wrapper] : undefined;
  return isJsonObject(inner) ? inner : undefined;
}

/** Returns where the list in a body is: a member's name, or '' where the body is one; undefined where it has none. */
export function listIn(body: JsonValue): string | undefined {
  if (Array.isArray(body)) return '';
  if (!isJsonObject(body)) return undefined;
  const lists = Object.entries(body).filter(([, member]) => Array.isArray(member));
  const [first] = lists.find(([, member]) => Array.isArray(member) && member.some(isJsonObject)) ?? lists[0] ?? [];
  return first;
}

/** Returns the entries of the list in a body that are things. */
export function entriesOf(body: JsonValue): Members[] {
  const name = listIn(body);
  const list = name === '' ? body : name !== undefined && isJsonObject(body) ? body[name] : [];
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}
