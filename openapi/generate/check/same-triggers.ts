import type { Case } from '../../case.ts';
import type { Fault } from '../fault.ts';
import type { Located } from '../located.ts';
import { Faults } from './names.ts';
import { casesOf, operationsOf } from './walk.ts';

/** Returns cases of one operation that have the same requests, so that nobody could tell them apart. */
export function checkSameTriggers(document: Located, cases: readonly Case[]): Fault[] {
  const faults = new Faults();
  for (const each of operationsOf(document)) {
    const seen = new Map<string, string>();
    for (const one of cases.filter(({ operationId }) => operationId === each.id)) {
      const requests = JSON.stringify(one.requests);
      const same = seen.get(requests);
      seen.set(requests, one.name);
      if (same === undefined) continue;
      const found = casesOf(each).find(({ name, status }) => name === one.name && status === one.status);
      const message = `The trigger is the same as that of "${same}" in ${each.id}, so requests cannot distinguish the two. Change one.`;
      faults.add(found?.example.get('x-trigger') ?? each.operation, message, { rule: 'case', onKey: true });
    }
  }
  return faults.all;
}
