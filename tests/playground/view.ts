import { readFileSync } from 'node:fs';
import type { Case } from '../../openapi/case.ts';
import type { ApiContract } from '../../openapi/contract.ts';
import { API_IDS } from '../../openapi/catalog.ts';
import type { RequestDraft } from '../../openapi/draft.ts';
import type { Outgoing } from '../../src/sandbox/request.ts';
import { expectedMediaType } from '../../src/playground/code/expected.ts';
import { snippet } from '../../src/playground/code/snippets.ts';
import { initialState } from '../../src/playground/state.ts';
import { playgroundView } from '../../src/contract/playground.ts';
import type { PlaygroundView } from '../../src/contract/playground-view.ts';

const contracts = new Map<string, ApiContract>();

/** The contract of one document, as the site reads it. */
export function contractOf(id: string): ApiContract {
  const file = new URL(`../../openapi/generated/${id}.contract.json`, import.meta.url);
  const contract = contracts.get(id) ?? (JSON.parse(readFileSync(file, 'utf8')) as ApiContract);
  contracts.set(id, contract);
  return contract;
}

/** The published cases. */
export function allCases(): Case[] {
  return JSON.parse(readFileSync(new URL('../../openapi/generated/cases.json', import.meta.url), 'utf8')) as Case[];
}

/**
 * Views to try things on, an operation with a form and one without a body: those of the first API whose form tells the
 * requests of a series apart.
 */
export function exampleViews(): { form: PlaygroundView; plain: PlaygroundView } {
  for (const contract of API_IDS.map(contractOf)) {
    const form = contract.operations.find(
      ({ body }) => body?.mediaType === 'multipart/form-data' && JSON.stringify(body.example).includes('{n}'),
    );
    const plain = contract.operations.find(
      ({ body, parameters }) => body === null && parameters.some((each) => each.in === 'query'),
    );
    if (form && plain) {
      return { form: playgroundView(contract, form.id), plain: playgroundView(contract, plain.id) };
    }
  }
  throw new Error('Failed to find example operations: no API has a form with {n} in it, and a request without a body.');
}

/** The request as TypeScript, its key in the variable SNIPPET_KEY; the example's or that of a case. */
export function typescriptOf(view: PlaygroundView, outgoing: Outgoing, base: string, name?: string): string {
  return snippet('TypeScript', outgoing, base, 'SNIPPET_KEY', sourceOf(view, initialState(view, name).draft));
}

/** What the types of a request are found by. */
export function sourceOf({ api, operation }: PlaygroundView, draft: RequestDraft) {
  const answers = expectedMediaType(operation, { ...initialState({ api, operation }), draft });
  return { api: api.id, types: '/types/', draft, parameters: operation.parameters, answers, isWrong: false };
}
