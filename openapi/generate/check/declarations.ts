import { keyPattern } from './key-form.ts';
import type { Located } from '../located.ts';
import { Faults, namesIn } from './names.ts';
import type { Fault } from '../fault.ts';

const POLICY_WORDS = ['first', 'any', 'tightest'];

/** Returns what under `x-latchkey` names something that is not declared there, and keys that do not have their form. */
export function checkDeclarations(document: Located, id: string): Fault[] {
  const faults = new Faults();
  const own = document.get('x-latchkey');
  if (own.get('id').text !== id)
    faults.add(own.get('id'), `The id must be "${id}", as the file is called. Write id: ${id}.`);

  const policies = own.get('policies').names();
  const permissions = namesIn(own.get('permissions'), 'id');
  for (const header of own.get('limitHeaders').members()) {
    faults.expectName(header.get('policy'), 'policy', [...policies, ...POLICY_WORDS], 'x-latchkey.policies');
    for (const policy of header.get('among').members())
      faults.expectName(policy, 'policy', policies, 'x-latchkey.policies');
  }
  for (const plan of own.get('plans').members()) {
    faults.expectKeys(plan.get('limits'), 'policy', policies, 'x-latchkey.policies');
    faults.expectKeys(plan.get('figures'), 'figure', plan.get('limits').names(), 'the limits of the plan');
  }
  const options = own.get('keyOptions');
  for (const permission of options.get('defaultPermissions').members())
    faults.expectName(permission, 'permission', permissions, 'x-latchkey.permissions');
  for (const limit of options.get('limits').members())
    faults.expectName(limit.get('policy'), 'policy', policies, 'x-latchkey.policies');

  checkKeys(faults, document, own, policies, permissions);
  return faults.all;
}

function checkKeys(
  faults: Faults,
  document: Located,
  own: Located,
  policies: readonly string[],
  permissions: readonly string[],
): void {
  const plans = namesIn(own.get('plans'), 'id');
  const settings = namesIn(own.get('keyOptions').get('settings'), 'id');
  const format = document.get('components').get('securitySchemes').members()[0]?.get('x-key-format');
  const environments = namesIn(format?.get('environments') ?? document.get(''), 'id');
  const seen = new Map<string, string>();

  for (const key of own.get('demoKeys').members()) {
    for (const permission of key.get('permissions').members())
      faults.expectName(permission, 'permission', permissions, 'x-latchkey.permissions');
    faults.expectName(key.get('plan'), 'plan', plans, 'x-latchkey.plans');
    faults.expectName(key.get('environment'), 'environment', environments, 'x-key-format.environments');
    faults.expectKeys(key.get('limits'), 'policy', policies, 'x-latchkey.policies');
    faults.expectKeys(key.get('settings'), 'setting', settings, 'x-latchkey.keyOptions.settings');

    for (const member of ['name', 'value']) {
      const text = key.get(member).text ?? '';
      const same = seen.get(`${member} ${text}`);
      if (same !== undefined)
        faults.add(key.get(member), `Two demo keys have the ${member} "${text}". Give one of them another.`);
      seen.set(`${member} ${text}`, text);
    }
    const form = keyPattern(format, key.get('environment').text);
    const value = key.get('value').text;
    if (form && value !== undefined && !form.test(value)) {
      faults.add(key.get('value'), `A key must be ${form.words}; this one has ${value.length} characters.`);
    }
  }
  const unknown = own.get('sampleKeys').get('unknown');
  const form = keyPattern(format);
  if (form && unknown.text !== undefined && !form.test(unknown.text))
    faults.add(unknown, `An unknown key must have the form of a key: ${form.words}. Otherwise it is a malformed one.`);
  const malformed = own.get('sampleKeys').get('malformed');
  if (form && malformed.text !== undefined && form.test(malformed.text))
    faults.add(malformed, 'A malformed key must not have the form of a key. Otherwise it is an unknown one.');
}
