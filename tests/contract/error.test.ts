import { expect, test } from 'vitest';
import { API_IDS } from '../../openapi/catalog.ts';
import { contractOf } from '../../src/contract/contract.ts';
import { causesOf, chosenStatuses, errorCodes, errorCodesOf } from '../../src/contract/error.ts';

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

test('tells each cause of a code once, and how many more there are', () => {
  const code = errorCodes(contractOf('nova-embed')).find(
    (each) => each.code === 'VALIDATION_ERROR' && each.status === 400,
  );
  const summaries = new Set(code?.cases.map(({ answer }) => answer.summary));

  const { causes, more } = causesOf(code ?? never(), 3);

  expect(new Set(causes.flatMap((cause) => cause.summaries)).size).toBe(3);
  expect(more).toBe(summaries.size - 3);
});

test('tells apart what is documented of a code and what is not', () => {
  const code = errorCodes(contractOf('example-ai')).find((each) => each.code === 'INVALID_API_KEY');

  const { causes } = causesOf(code ?? never(), 3);

  expect(causes.map(({ provenance }) => provenance.kind)).toEqual(['seed', 'sandbox']);
});

test('names every status that the vendor’s table does not have', () => {
  expect(chosenStatuses(contractOf('novastack'))).toEqual([403, 404, 405, 413, 415, 431, 503]);
});

test('has each documented type on the answers with its status', () => {
  const api = contractOf('novastack');

  for (const { status, type } of api.errorTypes ?? never()) {
    const bodies = errorCodesOf(api, [status]).flatMap(({ cases }) => cases.map(({ answer }) => answer.value));
    expect(bodies).toContainEqual(expect.objectContaining({ error: expect.objectContaining({ type }) }));
  }
});

function never(): never {
  throw new Error('Failed to find what the test is about.');
}
