import type { Case } from '../../openapi/case.ts';
import cases from '../../openapi/generated/cases.json' with { type: 'json' };
import { KEYED } from '../support/contracts.ts';

/** A request that succeeds however often it is sent. */
export interface BenchRequest {
  title: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/**
 * Returns what is measured for an API: its first reading operation that asks for a key and counts, with a key, and the console's clock as an operation with a JSON body.
 */
export function exampleRequests(id: string, key: string): BenchRequest[] {
  const counted = KEYED.filter(({ api, operation }) => api.contract.id === id && operation.limits.length > 0);
  const names = new Set(counted.map(({ operation }) => operation.id));
  const reading = find(
    (each) =>
      each.api === id && names.has(each.operationId) && each.method === 'GET' && each.natural && each.status === 200,
  );
  const clock = find((each) => each.operationId === 'advanceClock' && each.status === 200);
  return [
    { ...reading, headers: { ...reading.headers, Authorization: `Bearer ${key}` } },
    { ...clock, body: JSON.stringify({ advance: 0 }) },
  ];
}

function find(wanted: (example: Case) => boolean): BenchRequest {
  const example = (cases as unknown as Case[]).find(wanted);
  const request = example?.requests.at(-1);
  if (!example || !request) throw new Error('Failed to find a request to measure in cases.json.');
  const { method, path, headers } = request;
  return { title: `${example.api} ${example.operationId} (${method})`, method, path, headers };
}
