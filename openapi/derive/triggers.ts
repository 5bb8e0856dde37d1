import type { BodyContract, JsonValue, ParameterContract, RequestPatch, Trigger } from '../contract.ts';
import { isForm, isJson } from '../body-text.ts';
import { mergePatch } from '../draft.ts';
import { sharedTrigger } from '../reasons.ts';
import { validatorOf } from './schema/checker.ts';
import type { Schemas } from './schema/run.ts';
import { isObject } from '../is-object.ts';

/** What triggers are made from. */
export interface Triggers {
  id: string;
  idOf: (operationId: string) => string;
  /** What the path knows, in upper case. */
  methods: string[];
  parameters: ParameterContract[];
  body: BodyContract | null;
  schemas: Schemas;
  isKeyed: boolean;
  /** Whether a request without a key is let in as well. */
  isOptional: boolean;
  isScoped: boolean;
  /** The policy that rejects the request after as many as are allowed; null where that takes too many. */
  exhaustible: string | null;
  /** Whether it makes what is not there. */
  mayMake: boolean;
  /** Whether its success has a body, and so a media type to be refused. */
  hasContent: boolean;
  /** The operation whose responses stand for those of its path, and of an unknown one. */
  isFirstOfPath: boolean;
  isFirst: boolean;
  /** The parameter that names the one thing that the operation is about. */
  item: ParameterContract | null;
}

const FORCE: Trigger = { force: true };

/** Returns what brings about a response by one of its reasons: a request that the mock refuses so, else an order. */
export function triggerFor(triggers: Triggers, reasons: readonly string[]): Triggered {
  for (const reason of reasons) {
    const trigger = natural(triggers, reason);
    if (trigger) return { trigger, reason: trigger.request ? reasonOf(triggers, reason, reasons) : reason };
  }
  return { trigger: FORCE, reason: reasons[0] ?? 'handle/done' };
}

/** A broken body may lack a member or hold a wrong one: only the schema knows which of the two is told. */
function reasonOf(triggers: Triggers, reason: string, reasons: readonly string[]): string {
  const other =
    reason === 'validate/value'
      ? 'validate/missing-field'
      : reason === 'validate/missing-field'
        ? 'validate/value'
        : undefined;
  if (other === undefined || !reasons.includes(other)) return reason;
  return invalid(triggers)?.isMissing ? 'validate/missing-field' : 'validate/value';
}

function natural(triggers: Triggers, reason: string): Trigger | undefined {
  const { isKeyed, isScoped, exhaustible, methods, body } = triggers;
  if (reason === 'handle/done') return {};
  if (reason.startsWith('authenticate/')) {
    // A text with spaces in it is no key of any scheme, but stands in a header or a query as well as any.
    const known = ['authenticate/missing', 'authenticate/unknown', 'authenticate/expired', 'authenticate/revoked'];
    if (reason === 'authenticate/missing' && triggers.isOptional) return undefined;
    return isKeyed && known.includes(reason) ? sharedTrigger(reason, methods) : undefined;
  }
  if (reason === 'authorize/permission') return isScoped ? { key: 'no-scope' } : undefined;
  if (reason.startsWith('limit/')) {
    const policy = reason.slice('limit/'.length);
    return policy === exhaustible ? { ...(isKeyed && { key: 'tight' }), exhaust: policy } : undefined;
  }
  if (reason === 'receive/no-such-route') return triggers.isFirst ? sharedTrigger(reason, methods) : undefined;
  if (reason === 'receive/method-not-allowed')
    return triggers.isFirstOfPath ? sharedTrigger(reason, methods) : undefined;
  if (reason === 'validate/not-acceptable' && triggers.hasContent)
    return { request: { header: { Accept: 'application/x-no-such-type' } } };
  if (reason === 'validate/media-type') {
    const read = [body?.mediaType, ...(body?.alternatives ?? []).map(({ mediaType }) => mediaType)];
    const takesAll = read.some((each) => each === undefined || each === '*/*' || each === 'text/plain');
    return body && !takesAll ? sharedTrigger(reason, methods) : undefined;
  }
  if (reason === 'validate/malformed-body') return malformed(triggers);
  if (reason === 'validate/value' || reason === 'validate/missing-field') return invalid(triggers)?.trigger;
  if (reason === 'handle/not-found') return notFound(triggers);
  if (reason === 'receive/headers-too-large' || reason === 'force/unknown-example')
    return sharedTrigger(reason, methods);
  return undefined;
}

function malformed({ body }: Triggers): Trigger | undefined {
  if (!body || !isJson(body.mediaType)) return undefined;
  return { request: { raw: '{"unfinished": ', header: { 'Content-Type': body.mediaType } } };
}

/** Returns a change of the example request that breaks a schema: tried on the schema itself. */
function invalid({ parameters, body, schemas }: Triggers): Invalid | undefined {
  if (body && (isJson(body.mediaType) || isForm(body.mediaType))) {
    const fits = validatorOf(schemas, body.schema, { direction: 'request', coerce: isForm(body.mediaType) });
    const isFields = isForm(body.mediaType);
    for (const patch of isFields ? fieldPatches(body.example) : bodyPatches(body.example)) {
      const changed = mergePatch(body.example, patch);
      if (fits(structuredClone(isFields ? asTexts(changed) : changed))) continue;
      return { trigger: { request: { body: patch } }, isMissing: fits.errors?.[0]?.keyword === 'required' };
    }
  }
  for (const { name, in: place, schema, required, mediaType } of parameters) {
    if (mediaType !== undefined || place === 'cookie' || (place === 'header' && FORBIDDEN.test(name))) continue;
    const fits = validatorOf(schemas, { properties: { value: schema } }, { direction: 'request', coerce: true });
    const isScalar = !['array', 'object'].includes(String(schema.type)) && schema['properties'] === undefined;
    if (isScalar && !fits({ value: 'not-a-value' }))
      return { trigger: { request: patchOf(place, name, 'not-a-value') }, isMissing: false };
    if (required && place !== 'path' && schema.default === undefined)
      return { trigger: { request: patchOf(place, name, null) }, isMissing: true };
  }
  return undefined;
}

function patchOf(place: ParameterContract['in'], name: string, value: string | null): RequestPatch {
  return { [place]: { [name]: value } };
}

/** Header fields that no page may set, or that mean something to the mock itself. */
const FORBIDDEN = /^(cookie|host|origin|referer|prefer|content-length|connection|te|trailer|upgrade)$/i;

/** Returns changes of a body that its schema may refuse: a member that is gone, or is something else. */
function bodyPatches(example: JsonValue): JsonValue[] {
  if (!isObject(example)) return ['not-a-value', 42];
  const names = Object.keys(example).slice(0, 40);
  return [
    ...names.map((name) => ({ [name]: null })),
    ...names.map((name) => ({
      [name]: typeof (example as Record<string, JsonValue>)[name] === 'string' ? 42 : 'not-a-value',
    })),
    ...names.map((name) => ({ [name]: ['not', 'a', 'value'] })),
    { 'no-such-member': 'not-a-value' },
    'not-a-value',
  ];
}

/** The same of a form, whose fields are texts. */
function fieldPatches(example: JsonValue): JsonValue[] {
  const names = isObject(example) ? Object.keys(example).slice(0, 40) : [];
  return [...names.map((name) => ({ [name]: null })), ...names.map((name) => ({ [name]: 'not-a-value' }))];
}

function asTexts(value: JsonValue): JsonValue {
  if (!isObject(value)) return value;
  const members = Object.entries(value as Record<string, JsonValue>);
  return Object.fromEntries(
    members.map(([name, member]) => [
      name,
      typeof member === 'number' || typeof member === 'boolean' ? String(member) : member,
    ]),
  );
}

/** Returns a request for something of which there is none: another id, of the form that the schema asks for. */
function notFound({ item, mayMake, schemas }: Triggers): Trigger | undefined {
  if (!item || mayMake) return undefined;
  const fits = validatorOf(schemas, { properties: { value: item.schema } }, { direction: 'request', coerce: true });
  const own = typeof item.example === 'string' ? item.example : JSON.stringify(item.example ?? '');
  const other = OTHER_IDS.find((each) => each !== own && fits({ value: each }));
  return other === undefined ? undefined : { request: { path: { [item.name]: other } } };
}

/** Ids that no example has, by the forms that ids have. */
const OTHER_IDS = [
  'no-such-id',
  '987654321',
  '00000000-0000-4000-8000-00000000dead',
  'nosuchid',
  'NOSUCHID0000',
  '98765',
  '987',
  '97',
  'zz',
  '2031-12-31',
];

interface Triggered {
  trigger: Trigger;
  /** The one of the reasons that it is for. */
  reason: string;
}

interface Invalid {
  trigger: Trigger;
  isMissing: boolean;
}
