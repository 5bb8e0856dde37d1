import type { JsonValue } from '../../contract.ts';
import { readPointer } from '../../pointer.ts';
import { RULES, sharedTrigger } from '../../reasons.ts';
import { didYouMean, listNames } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { Located } from '../located.ts';
import { Faults, namesIn } from './names.ts';
import { casesOf, operationsOf } from './walk.ts';
import type { LocatedCase, LocatedOperation } from './walk.ts';

/** The switch: whether every error has to have an x-fix. */
const FIX_REQUIRED = true;

/** Returns what cases lack, and what their reasons, triggers and pointers name that is not there. */
export function checkCases(document: Located, fixRequired = FIX_REQUIRED): Fault[] {
  const faults = new Faults();
  const operations = operationsOf(document);
  const names = declaredNames(document, operations);
  for (const each of operations) {
    const limits = namesIn(each.operation.get('x-limits'), 'policy').concat(names.sharedLimits);
    for (const one of casesOf(each)) {
      checkPresence(faults, each, one);
      if (fixRequired) checkFix(faults, one);
      for (const reason of one.example.get('x-reason').texts) checkReason(faults, reason, limits, names);
      checkTrigger(faults, one.example.get('x-trigger'), limits, names);
      checkPointers(faults, one);
      checkHeaders(faults, one);
    }
    checkErrorsNamed(faults, each);
  }
  checkEnvelope(faults, document, operations.flatMap(casesOf));
  return faults.all;
}

function checkPresence(
  faults: Faults,
  { methods }: LocatedOperation,
  { example, status, mediaType }: LocatedCase,
): void {
  const missing = { rule: 'presence', onKey: true };
  const [reason] = example.get('x-reason').texts;
  if (mediaType !== null && example.get('x-provenance').value === undefined) {
    const message =
      'The case does not say where it is from. Add x-provenance: seed, { public: <source> } or { sandbox: <why> }.';
    faults.add(example, message, missing);
  }
  if (status < 400) return;
  if (example.get('x-trigger').value === undefined && !sharedTrigger(reason?.text ?? '', methods)) {
    const message = 'An error that cannot be triggered is only a claim. Add x-trigger; see openapi/README.md.';
    faults.add(example, message, missing);
  }
  if (!reason) {
    const message = 'Add x-reason: <step>/<rule>, the step of the pipeline that gives this response.';
    faults.add(example, message, missing);
  }
}

function checkFix(faults: Faults, { example, status }: LocatedCase): void {
  if (status < 400 || example.get('x-fix').value !== undefined) return;
  const message = 'Nothing says what the error means and what to do. Add x-fix: { meaning, steps, retry, provenance }.';
  faults.add(example, message, { rule: 'presence', onKey: true });
}

function checkErrorsNamed(faults: Faults, { operation }: LocatedOperation): void {
  const responses = operation.get('responses');
  for (const status of responses.names().filter((each) => /^[45]|^default$/.test(each))) {
    const content = responses.get(status).get('content');
    for (const mediaType of content.names()) {
      const media = content.get(mediaType);
      const has = ['examples', 'example', 'schema'].some((each) => media.get(each).value !== undefined);
      if (has && (media.get('examples').value === undefined || media.get('examples').names().length > 0)) continue;
      const message = `An error without an example is not documented. Name at least one under examples of ${mediaType}.`;
      faults.add(media, message, { rule: 'presence', onKey: true });
    }
  }
}

function checkReason(faults: Faults, reason: Located, limits: readonly string[], names: Names): void {
  const [step = '', rule = ''] = reason.text?.split('/') ?? [];
  const known = RULES[step];
  if (!known || rule === '') return;
  const rules = [...known, ...(step === 'limit' ? limits : []), ...(step === 'authorize' ? names.blocks : [])];
  // Handlers refuse with rules of their own; one that only resembles a rule of the engine is a slip.
  const near = didYouMean(rule, rules).filter((each) => Math.abs(each.length - rule.length) < 2);
  if (rules.includes(rule) || (step === 'handle' && near.length === 0)) return;
  const from =
    { limit: ' (the limits of the operation)', authorize: ' (and blockedBy of x-latchkey.accounts)' }[step] ?? '';
  faults.add(reason, `The step ${step} has no rule "${rule}". It has ${listNames(rules, 'and')}${from}.`, {
    suggest: didYouMean(rule, rules).map((each) => `${step}/${each}`),
  });
}

function checkTrigger(faults: Faults, trigger: Located, limits: readonly string[], names: Names): void {
  const keys = [...names.keys, 'none', 'malformed', 'unknown'];
  for (const key of [trigger, ...trigger.get('after').members()])
    faults.expectName(key.get('key'), 'demo key', keys, 'x-latchkey.demoKeys');
  for (const earlier of trigger.get('after').members())
    faults.expectName(earlier.get('operation'), 'operation', names.operations, 'paths');
  faults.expectName(trigger.get('exhaust'), 'policy', limits, 'the limits of the operation');
}

/** What a pointer points to must be in the example, or the mock would write it somewhere else. */
function checkPointers(faults: Faults, { example, mediaType }: LocatedCase): void {
  const body = bodyOf(example, mediaType);
  if (body === null) return;
  const { name } = example;
  const volatile = example.get('x-volatile').texts.map((at) => ({ at, pointer: at.text ?? '', onKey: false }));
  const filled = example.get('x-fill');
  const fills = filled.names().map((pointer) => ({ at: filled.get(pointer), pointer, onKey: true }));
  for (const { at, pointer, onKey } of [...volatile, ...fills]) {
    if (readPointer(body, pointer) !== undefined) continue;
    const suggest = didYouMean(pointer, pointersOf(body));
    faults.add(at, `The example "${name}" has nothing at ${pointer}.`, { onKey, suggest });
  }
}

/** Where nearly all errors lack what the envelope points to, the pointer is wrong; else the example is. */
function checkEnvelope(faults: Faults, document: Located, cases: readonly LocatedCase[]): void {
  const own = document.get('x-latchkey');
  const parts = ['code', 'message', 'status'].map((part) => own.get('envelope').get(part));
  const bodies = cases
    .filter(({ status }) => status >= 400)
    .map(({ example, mediaType }) => ({ example, body: bodyOf(example, mediaType) }))
    .filter(({ body }) => body !== null);

  for (const at of [...parts, own.get('trace').get('pointer')]) {
    const pointer = at.text;
    if (pointer === undefined) continue;
    const without = bodies.filter(({ body }) => readPointer(body, pointer) === undefined);
    if (without.length > bodies.length / 2) {
      const [{ example, body } = { example: at, body: null }] = without;
      const suggest = didYouMean(pointer, pointersOf(body));
      const message = `Errors have nothing at ${pointer}, "${example.name}" for one. Write the pointer to their ${at.name}.`;
      faults.add(at, message, { suggest });
    } else {
      for (const { example } of without)
        faults.add(
          example.get('value'),
          `The error has nothing at ${pointer}, where x-latchkey has the ${at.name}. Add it.`,
        );
    }
  }
}

function bodyOf(example: Located, mediaType: string | null): JsonValue {
  const { value } = example.get('value');
  return mediaType !== null && typeof value === 'object' ? (value as JsonValue) : null;
}

function checkHeaders(faults: Faults, { example, headers }: LocatedCase): void {
  const fixed = example.get('x-headers');
  for (const name of fixed.names().filter((each) => !headers.some((one) => one.toLowerCase() === each.toLowerCase()))) {
    faults.add(fixed.get(name), `The response does not list the header ${name}. Add it to its headers.`, {
      onKey: true,
      suggest: didYouMean(name, headers),
    });
  }
}

function declaredNames(document: Located, operations: readonly LocatedOperation[]): Names {
  const own = document.get('x-latchkey');
  return {
    keys: namesIn(own.get('demoKeys'), 'name'),
    blocks: namesIn(own.get('accounts'), 'blockedBy'),
    sharedLimits: namesIn(own.get('limits'), 'policy'),
    operations: operations.map(({ id }) => id),
  };
}

/** Returns a JSON Pointer to every member of a value that holds no further ones. */
function pointersOf(value: JsonValue, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return Object.entries(value).flatMap(([name, member]) => pointersOf(member, `${pointer}/${name}`));
}

interface Names {
  keys: string[];
  blocks: string[];
  sharedLimits: string[];
  operations: string[];
}
