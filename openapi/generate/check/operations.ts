import type { Fault } from '../fault.ts';
import type { Located } from '../located.ts';
import { Faults, namesIn } from './names.ts';
import { casesOf, operationsOf } from './walk.ts';
import type { LocatedOperation } from './walk.ts';

/** What an operation lacks that every one has, and what it names that is not declared. */
export function checkOperations(document: Located): Fault[] {
  const faults = new Faults();
  const own = document.get('x-latchkey');
  const declared = {
    policies: own.get('policies').names(),
    permissions: namesIn(own.get('permissions'), 'id'),
  };
  for (const each of operationsOf(document)) {
    checkPresence(faults, each);
    checkLimits(faults, own, each.operation.get('x-limits'), declared.policies);
    for (const alternative of each.operation.get('security').members()) {
      for (const permission of alternative.members().flatMap((roles) => roles.members()))
        faults.expectName(permission, 'permission', declared.permissions, 'x-latchkey.permissions');
    }
    for (const parameter of each.parameters) {
      for (const permission of parameter.get('x-requires').members())
        faults.expectName(permission, 'permission', declared.permissions, 'x-latchkey.permissions');
    }
    checkIdempotency(faults, each);
    checkFieldErrors(faults, each);
  }
  for (const path of document
    .get('paths')
    .names()
    .filter((each) => /[?#]/.test(each))) {
    const message = `A path ends where ? or # begins: "${path}" can never be requested. Write what follows as parameters.`;
    faults.add(document.get('paths').get(path), message, { rule: 'path', onKey: true });
  }
  for (const member of ['limits', 'unroutedLimits']) checkLimits(faults, own, own.get(member), declared.policies);
  for (const alternative of document.get('security').members()) {
    for (const permission of alternative.members().flatMap((roles) => roles.members()))
      faults.expectName(permission, 'permission', declared.permissions, 'x-latchkey.permissions');
  }
  return faults.all;
}

function checkPresence(faults: Faults, { operation }: LocatedOperation): void {
  const missing = { rule: 'presence', onKey: true };
  if (operation.get('x-provenance').value === undefined)
    faults.add(operation, 'The operation does not say where it is from. Add x-provenance.', missing);
  if (operation.get('externalDocs').get('url').text === undefined) {
    const message = 'No page explains the operation. Add externalDocs.url: the page of the site that does.';
    faults.add(operation, message, missing);
  }
  const media = operation.get('requestBody').get('content').members()[0];
  if (operation.get('requestBody').value === undefined) return;
  if (media === undefined) {
    const message = 'The request body has no media type. Add one under content.';
    faults.add(operation.get('requestBody'), message, missing);
  } else if (media.get('example').value === undefined && media.get('examples').members()[0] === undefined) {
    const message = 'The request body has no example to start from. Add one under examples, with a name.';
    faults.add(operation.get('requestBody'), message, missing);
  }
}

function checkLimits(faults: Faults, own: Located, limits: Located, policies: readonly string[]): void {
  for (const limit of limits.members()) {
    const policy = limit.get('policy');
    faults.expectName(policy, 'policy', policies, 'x-latchkey.policies');
    if (limit.get('limit').value !== 'plan' || policy.text === undefined || !policies.includes(policy.text)) continue;
    for (const plan of own.get('plans').members()) {
      if (typeof plan.get('limits').get(policy.text).value === 'number') continue;
      const message = `The plan "${plan.get('id').text}" has no limit for "${policy.text}". Add it under its limits.`;
      faults.add(plan.get('limits'), message);
    }
    if (own.get('plans').members().length === 0)
      faults.add(limit.get('limit'), 'The limit comes with the plan, and no plan is declared. Write a number.');
  }
}

function checkIdempotency(faults: Faults, { operation, parameters }: LocatedOperation): void {
  const header = operation.get('x-idempotency').get('header');
  const declared = parameters.filter((each) => each.get('in').text === 'header').map((each) => each.get('name').text);
  if (header.text === undefined || declared.includes(header.text)) return;
  const message = `No header parameter is called "${header.text}". Add it to the parameters of the operation.`;
  faults.add(header, message);
}

/** `x-error` names the case that a broken value becomes, so the operation has to have it. */
function checkFieldErrors(faults: Faults, each: LocatedOperation): void {
  const cases = casesOf(each).map(({ name }) => name);
  for (const media of each.operation.get('requestBody').get('content').members()) visit(media.get('schema'), 0);

  function visit(schema: Located, depth: number): void {
    const own = schema.get('x-error');
    for (const name of own.text === undefined ? own.members() : [own])
      faults.expectName(name, 'case', cases, `the responses of ${each.id}`);
    if (depth > 20) return;
    for (const member of schema.get('properties').members()) visit(member, depth + 1);
  }
}
