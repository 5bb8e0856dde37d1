import { expect, test } from 'vitest';
import { API_IDS } from '../../openapi/catalog.ts';
import { contractOf } from '../../src/spec/contract.ts';
import { errorCodes, errorCodesOf } from '../../src/spec/error.ts';

test.each(API_IDS)('holds every error of %s in exactly one case', (id) => {
  const api = contractOf(id);
  const documented = api.operations.flatMap(({ id: operation, answers }) =>
    answers
      .filter(({ status, code }) => status >= 400 && code !== null)
      .map(({ name, status }) => `${operation} ${status} ${name}`),
  );

  const shown = errorCodes(api).flatMap(({ cases }) =>
    cases.flatMap(({ answer, operations }) => operations.map((each) => `${each.id} ${answer.status} ${answer.name}`)),
  );

  expect(shown.sort()).toEqual(documented.sort());
});

test.each(API_IDS)('orders the codes of %s by status and names each once', (id) => {
  const codes = errorCodes(contractOf(id));

  expect(codes.map(({ status }) => status)).toEqual(codes.map(({ status }) => status).toSorted((a, b) => a - b));
  expect(new Set(codes.map((code) => code.id)).size).toBe(codes.length);
});

test('returns only the codes with one of the statuses', () => {
  const codes = errorCodesOf(contractOf('novapulse'), [429]);

  expect(codes.map(({ code }) => code)).toEqual(['rate_limit_exceeded', 'concurrent_jobs_exceeded']);
});
