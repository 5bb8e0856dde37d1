import { expect, test } from 'vitest';
import { API_IDS } from '../../../openapi/catalog.ts';
import { outgoingRequest } from '../../../src/sandbox/request.ts';
import { initialState } from '../../../src/playground/state.ts';
import { playgroundView } from '../../../src/contract/playground.ts';
import { typeProblems } from '../../support/type-check.ts';
import { contractOf, typescriptOf } from '../view.ts';

/** The example of every operation, and a case of every media type that is not JSON. */
const examples = API_IDS.flatMap((id) =>
  contractOf(id).operations.flatMap(({ id: operation, answers }) => [
    { id, operation, name: undefined },
    ...answers
      .filter(({ status, trigger, mediaType }) => status < 300 && trigger && !/\bjson\b/.test(mediaType ?? 'json'))
      .filter((each, index, all) => all.findIndex(({ mediaType }) => mediaType === each.mediaType) === index)
      .map(({ name }) => ({ id, operation, name })),
  ]),
);

test('returns TypeScript that the generated types allow given the example of every operation', () => {
  const programs = new Map(
    examples.map(({ id, operation, name }) => {
      const view = playgroundView(contractOf(id), operation);
      const file = new URL(`../../../openapi/generated/example-${id}-${operation}-${name ?? ''}.ts`, import.meta.url)
        .pathname;
      return [
        file,
        `${typescriptOf(view, outgoingRequest(view, initialState(view, name), 1), 'http://localhost', name)}\nexport {};\n`,
      ];
    }),
  );

  expect(typeProblems(programs)).toEqual([]);
}, 60_000);
