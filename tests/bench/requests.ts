import type { Case } from '../../openapi/case.ts';
import cases from '../../openapi/generated/cases.json' with { type: 'json' };
import { API_IDS } from '../../openapi/catalog.ts';
import { KEYED } from '../support/contracts.ts';

/** A request that succeeds however often it is sent. */
export interface BenchRequest {
  title: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
  /** What its response has to be. */
  expect: Case['expect'];
}

/**
 * Returns what is measured: of each API its first reading operation that asks for a key and counts, with a key, and the
 * console's clock as an operation with a JSON body.
 * @param keys a key that no limit stops, by the APIs' ids
 */
export function exampleRequests(keys: Readonly<Record<string, string>>): BenchRequest[] {
  const readings = API_IDS.map((id) => {
    const key = keys[id] ?? '';
    const counted = KEYED.filter(({ api, operation }) => api.contract.id === id && operation.limits.length > 0);
    const names = new Set(counted.map(({ operation }) => operation.id));
    const reading = find(
      (each) =>
        each.api === id && names.has(each.operationId) && each.method === 'GET' && each.natural && each.status === 200,
    );
    return { ...reading, headers: { ...reading.headers, Authorization: `Bearer ${key}` } };
  });
  const clock = find((each) => each.operationId === 'advanceClock' && each.status === 200);
  // The clock stays where it is, so that no window ends while it is measured.
  const { body } = clock.expect;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Error('The clock returns no object.');
  return [
    ...readings,
    { ...clock, body: JSON.stringify({ advance: 0 }), expect: { ...clock.expect, body: { ...body, offset: 0 } } },
  ];
}

function find(wanted: (example: Case) => boolean): BenchRequest {
  const example = (cases as unknown as Case[]).find(wanted);
  const request = example?.requests.at(-1);
  if (!example || !request) throw new Error('Failed to find a request to measure in cases.json.');
  const { method, path, headers } = request;
  return { title: `${example.api} ${example.operationId} (${method})`, method, path, headers, expect: example.expect };
}
