import type { OperationContract } from '../../../openapi/contract.ts';

/** What is longer is no summary, and fits no list. */
const LONGEST = 200;

/** Returns what an operation is called: what the document says, or else its method and path. */
export function summaryOf({ summary, method, path }: Pick<OperationContract, 'summary' | 'method' | 'path'>): string {
  return summary.trim() === '' ? `${method} ${path}` : summary.slice(0, LONGEST);
}
