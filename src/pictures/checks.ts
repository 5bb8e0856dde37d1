import type { ApiContract } from '../../openapi/contract.ts';
import { stepsInOrder } from '../contract/step.ts';

/** What each check of the mock is called on pages. */
const TITLES: Record<string, string> = {
  receive: 'URL and method',
  authenticate: 'Authentication',
  limit: 'Rate limit',
  authorize: 'Permissions',
  validate: 'Request format',
  handle: 'Resource',
};

/**
 * Returns the checks of an API in their order, each with the statuses of its errors, in ascending order. Steps that no
 * real API has are left out.
 */
export function checksOf(api: ApiContract): Check[] {
  const answers = api.operations.flatMap((operation) => operation.answers).filter(({ status }) => status >= 400);
  return stepsInOrder(api.order).flatMap(({ name }) => {
    const title = TITLES[name];
    if (title === undefined) return [];
    const own = answers.filter(({ reason }) => reason.startsWith(`${name}/`)).map(({ status }) => status);
    return [{ name, title, statuses: [...new Set(own)].sort((one, other) => one - other) }];
  });
}

export interface Check {
  name: string;
  title: string;
  statuses: number[];
}
