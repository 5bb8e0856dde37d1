import type { AnswerContract, JsonValue, OperationContract } from '../../openapi/contract.ts';
import type { Derived } from '../../openapi/derive/derive.ts';
import { mergePatch } from '../../openapi/draft.ts';
import { Refusal } from '../engine/errors.ts';
import { anyObject, objectOf, orNull, text } from '../engine/form.ts';
import type { Call } from '../engine/handler.ts';
import { fill, parameterOf, textOf } from './paths.ts';
import { entriesOf, idMember, isJsonObject, listIn, thingIn, validShape, wrapperOf, type Members } from './shape.ts';

/** What a generic handler is called with. */
export type AnyCall = Call<Record<string, unknown>, Record<string, unknown>, unknown>;

/** A thing as it is now. */
export interface Thing {
  id: string;
  value: Members;
  /** Whether it was made or changed: what was not is as the document's example has it. */
  isOwn: boolean;
  /** Returns a body, such as the document's example, with this thing in its place. */
  within: (body: JsonValue) => JsonValue;
}

/** The things at one place of the paths, such as the pets of `/pets/{petId}`. */
export interface Collection {
  /** The name of the path parameter that holds the id. */
  parameter: string;
  /** Returns the thing that a request is for; undefined where there is none. */
  find: (call: AnyCall) => Promise<Thing | undefined>;
  /** The same, and throws the 404 where there is none. */
  expect: (call: AnyCall) => Promise<Thing>;
  remove: (call: AnyCall) => Promise<void>;
  make: (call: AnyCall, answer: AnswerContract) => Promise<Thing>;
  change: (call: AnyCall, before: Thing | undefined, isPatch: boolean, answer: AnswerContract) => Promise<Thing>;
  /** Returns the body of a list with what there is now; undefined where nothing has been made, changed or deleted. */
  list: (call: AnyCall) => Promise<JsonValue | undefined>;
}

/**
 * Returns the things of a path template. In a fresh sandbox there are those of the document: the one whose id is the
 * path parameter's example, and those in the example of the list. Only what is different from then on is kept.
 */
export function createCollection(
  derived: Derived,
  byPath: ReadonlyMap<string, OperationContract[]>,
  item: string,
): Collection {
  const parameter = parameterOf(item);
  const place = derived.resources.collectionOf(item);
  const example = (path: string, methods: string[]) =>
    methods.flatMap((method) => {
      const operation = byPath.get(path)?.find((each) => each.method === method);
      const answer = operation?.answers.find(({ reason, status }) => reason === 'handle/done' && status < 400);
      return operation && answer ? [{ operation, answer }] : [];
    });

  const documented = once(() => {
    const [shown] = example(item, ['GET', 'PUT', 'PATCH', 'DELETE', 'POST']);
    const [listed] = example(place, ['GET']);
    const written = shown?.operation.parameters.find(
      ({ in: at, name }) => at === 'path' && name === parameter,
    )?.example;
    const things = new Map<string, Members>();
    const base = shown ? (thingIn(shown.answer.value, parameter) ?? {}) : {};
    if (written !== undefined) things.set(textOf(written), base);
    for (const entry of listed ? entriesOf(listed.answer.value) : []) {
      const member = idMember(entry, parameter);
      const id = member === undefined ? undefined : textOf(entry[member]);
      if (id !== undefined && !things.has(id)) things.set(id, { ...base, ...entry });
    }
    return { things, base, example: written === undefined ? null : textOf(written), list: listed?.answer };
  });

  const kept = (call: AnyCall) => call.namespace.collection<Kept>(encodeURIComponent(fill(place, call.params)));
  const idOf = (call: AnyCall) => textOf(call.params[parameter]);

  function thing(id: string, value: Members, isOwn: boolean): Thing {
    return {
      id,
      value,
      isOwn,
      within(body) {
        const wrapper = wrapperOf(body, parameter);
        const before = thingIn(body, parameter) ?? {};
        const next = { ...before, ...value };
        return wrapper === null || !isJsonObject(body) ? next : { ...body, [wrapper]: next };
      },
    };
  }

  async function find(call: AnyCall): Promise<Thing | undefined> {
    const id = idOf(call);
    const known = await kept(call).get(encodeURIComponent(id));
    if (known) return known.value === null ? undefined : thing(id, known.value, true);
    const { things, example: own } = documented();
    const value = things.get(id);
    // The document's example is shown as it is; others of its list differ from it.
    return value && thing(id, value, id !== own);
  }

  async function expect(call: AnyCall): Promise<Thing> {
    const found = await find(call);
    if (found) return found;
    const own = await kept(call).list();
    const gone = new Set(own.filter(({ value }) => value === null).map(({ id }) => id));
    const ids = [...documented().things.keys(), ...own.filter(({ value }) => value !== null).map(({ id }) => id)];
    throw notThere(
      parameter,
      idOf(call),
      [...new Set(ids)].filter((id) => !gone.has(id)),
    );
  }

  return {
    parameter,
    find,
    expect,
    remove: async (call) => kept(call).put(encodeURIComponent(idOf(call)), { id: idOf(call), value: null }),
    async make(call, answer) {
      const sent = isJsonObject(call.body) ? call.body : {};
      const base = thingIn(answer.value, parameter) ?? documented().base;
      const member = idMember(base, parameter);
      const given = member === undefined ? undefined : sent[member];
      const fits = (value: Members) =>
        validShape(derived.schemas, answer.schema, thing('', value, true).within(answer.value));
      const ids =
        given === undefined || given === null
          ? await newIds(call, member === undefined ? undefined : base[member], parameter)
          : [given];
      for (const id of ids) {
        const own = member === undefined ? {} : { [member]: id };
        const value = [
          { ...base, ...sent, ...own },
          { ...base, ...only(sent, base), ...own },
          { ...base, ...own },
        ].find(fits);
        if (value === undefined) continue;
        await kept(call).put(encodeURIComponent(textOf(id)), { id: textOf(id), value });
        return thing(textOf(id), value, true);
      }
      return thing(member === undefined ? '' : textOf(base[member]), base, false);
    },
    async change(call, before, isPatch, answer) {
      const id = idOf(call);
      const base = before?.value ?? documented().base;
      const sent = isJsonObject(call.body) ? call.body : {};
      const merged = mergePatch(base, isPatch ? sent : withoutNulls(sent));
      const member = idMember(base, parameter);
      const value: Members = {
        ...(isJsonObject(merged) ? merged : base),
        ...(member !== undefined && base[member] !== undefined && { [member]: sameKind(id, base[member]) }),
      };
      const changed = thing(id, value, true);
      const isShown =
        answer.mediaType !== null && !validShape(derived.schemas, answer.schema, changed.within(answer.value));
      const next = isShown ? { ...base, ...only(sent, base) } : value;
      await kept(call).put(encodeURIComponent(id), { id, value: next });
      return thing(id, next, true);
    },
    async list(call) {
      const own = await kept(call).list();
      const { things, list } = documented();
      if (own.length === 0 || !list) return undefined;
      const name = listIn(list.value);
      if (name === undefined) return undefined;
      const [first] = entriesOf(list.value);
      const listed = new Set(entriesOf(list.value).map((entry) => textOf(entry[idMember(entry, parameter) ?? ''])));
      const changed = new Map(own.map(({ id, value }) => [id, value]));
      const before = [...things]
        .filter(([id]) => listed.has(id))
        .map(([id, value]) => (changed.has(id) ? (changed.get(id) ?? null) : value));
      const added = own.filter(({ id }) => !listed.has(id)).map(({ value }) => value);
      const entries = [...before, ...added]
        .filter((value) => value !== null)
        .map((value) => (first ? { ...first, ...only(value, first) } : value));
      return name === '' ? entries : { ...(isJsonObject(list.value) ? list.value : {}), [name]: entries };
    },
  };
}

/** Returns ids of the kind that an example's is, in the order in which they are tried. */
async function newIds(call: AnyCall, example: JsonValue | undefined, parameter: string): Promise<JsonValue[]> {
  const id = await call.newId(parameter.replaceAll(/\W/g, ''));
  const digits = id.slice(-12);
  if (typeof example === 'number') return [1000 + (Number.parseInt(digits.slice(0, 7), 16) % 100_000_000), example];
  const uuid = `00000000-0000-4000-8000-${digits}`;
  const text = typeof example === 'string' ? example : '';
  if (/^[\da-f]{8}-/i.test(text)) return [uuid, text];
  const cut = text.slice(0, Math.max(0, text.length - 6)) + digits.slice(0, 6);
  return [id, cut, String(1000 + (Number.parseInt(digits.slice(0, 5), 16) % 100_000)), uuid, text];
}

/** Returns the members of a value that the example of its kind has too. */
function only(value: Members, example: Members): Members {
  return Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(example, name)));
}

function withoutNulls(value: Members): Members {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
}

function sameKind(id: string, example: JsonValue): JsonValue {
  return typeof example === 'number' && id.trim() !== '' && Number.isFinite(Number(id)) ? Number(id) : id;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What is kept of a thing; null: it was deleted. */
interface Kept {
  id: string;
  value: Members | null;
}

/** The form of it: an imported file may hold anything. */
export const keptForm = objectOf<Kept>({
  id: text,
  value: orNull(anyObject),
});

/** Returns the refusal of a request for something that there is not. */
function notThere(name: string, id: string, known: readonly string[]): Refusal {
  const ids = known
    .slice(0, 5)
    .map((each) => `'${each}'`)
    .join(', ');
  const there =
    known.length === 0 ? 'There is none; create one first.' : `There ${known.length === 1 ? 'is' : 'are'} ${ids}.`;
  return new Refusal('handle/not-found', `Nothing has the ${name} '${id}'. ${there}`, {
    otherwise: ['receive/no-such-route'],
  });
}
