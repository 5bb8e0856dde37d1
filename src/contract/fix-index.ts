import type { ApiContract } from '../../openapi/contract.ts';
import type { FixContract } from '../../openapi/fix.ts';

/** All fixes of one document, as islands load them. */
export interface FixIndex {
  fixes: Record<string, FixContract>;
  /** The names of those fixes that are not named like their example, by `<operation>/<status>/<example>`. */
  names: Record<string, string>;
}

/** Returns the fixes of a document with what it takes to find them by operation, status and example. */
export function fixIndex({ operations }: ApiContract, fixes: Record<string, FixContract>): FixIndex {
  const names = operations.flatMap(({ id, answers }) =>
    answers.flatMap(({ status, name, fix }) => (fix === undefined ? [] : [[`${id}/${status}/${name}`, fix]])),
  );
  return { fixes, names: Object.fromEntries(names) as FixIndex['names'] };
}

/** Returns the fix of an operation's error by the name of its example; undefined where the document has none. */
export function findFix(
  { fixes, names }: FixIndex,
  operation: string,
  status: number,
  name: string,
): FixContract | undefined {
  return fixes[names[`${operation}/${status}/${name}`] ?? name];
}
