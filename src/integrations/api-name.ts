import { readFileSync } from 'node:fs';
import type { ApiContract } from '../../openapi/contract.ts';

/** The name of an API, for what is written outside of pages. */
export function apiName(id: string): string {
  const url = new URL(`../../openapi/generated/${id}.contract.json`, import.meta.url);
  const contract: Pick<ApiContract, 'name'> = JSON.parse(readFileSync(url, 'utf8'));
  return contract.name;
}
