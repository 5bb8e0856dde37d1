import type { ApiContract, OperationContract } from '../contract.ts';
import { GENERATED_HEADER } from './files.ts';

/**
 * Returns the text of `names.ts`: the demo keys, and the names that a caller may use of each API, as types. An editor
 * completes them, and the compiler refuses any other.
 */
export function namesOf(contracts: readonly ApiContract[]): string {
  return [
    GENERATED_HEADER,
    '/** The demo keys of each API, by what is special about them. They are public. */',
    `export const DEMO_KEYS = ${record(contracts, keysOf)} as const;\n`,
    '/** The names that each API has. */',
    `export interface Names ${record(contracts, typesOf)}\n`,
  ].join('\n');
}

/**
 * Returns a name as a member of an object is written.
 * @example memberName('read-only') // => 'readOnly'
 */
function memberName(name: string): string {
  return name.replace(/[-_ ]+(.)/g, (_separator, next: string) => next.toUpperCase());
}

function keysOf({ id, demoKeys }: ApiContract): string {
  const named = demoKeys.map(({ name, value }) => [memberName(name), value] as const);
  if (new Set(named.map(([name]) => name)).size < named.length)
    throw new Error(`Failed to name the demo keys of ${id}: two of them have one name.`);
  const lines = demoKeys.map(({ name, value, description }) =>
    [
      `    /** ${description.trim().replaceAll('*/', '*\\/')} */`,
      `    ${text(memberName(name))}: ${text(value)},`,
    ].join('\n'),
  );
  return ['{', ...lines, '  }'].join('\n');
}

function typesOf({ permissions, policies, keyOptions, scheme, operations }: ApiContract): string {
  const lists = {
    environment: scheme?.format.environments.map(({ id }) => id) ?? [],
    permission: permissions.map(({ id }) => id),
    policy: Object.keys(policies),
    setting: keyOptions.settings.map(({ id }) => id),
  };
  const lines = Object.entries(lists).map(([name, values]) => `    ${name}: ${union(values)};`);
  const cases = operations.map((operation) => `      ${text(operation.id)}: ${union(casesOf(operation))};`);
  return ['{', ...lines, '    cases: {', ...cases, '    };', '  }'].join('\n');
}

function casesOf({ answers }: OperationContract): string[] {
  return answers.map(({ name }) => name);
}

function record(contracts: readonly ApiContract[], valueOf: (contract: ApiContract) => string): string {
  return ['{', ...contracts.map((contract) => `  ${text(contract.id)}: ${valueOf(contract)},`), '}'].join('\n');
}

function union(values: readonly string[]): string {
  return values.length === 0 ? 'never' : [...new Set(values)].map(text).join(' | ');
}

function text(value: string): string {
  return JSON.stringify(value);
}
