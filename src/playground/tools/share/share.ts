import { sharedQuery } from '../../../sandbox/shared-name.ts';
import type { RequestDraft } from '../../../../openapi/draft.ts';
import { keyNameOf, keyOfName } from '../../../sandbox/known-key.ts';
import { chooseCase, initialState, type RequestState } from '../../state.ts';
import type { CatalogEntry, PlaygroundView } from '../../../contract/playground-view.ts';
import { createGuard } from './secret.ts';
import { redactRequest } from './redact.ts';
import { isTooLong, readHash, readInputs } from './read-inputs.ts';
import type { Shared, SharedInputs } from './shared.ts';

/** Browsers and chats take longer addresses; people do not. */
const LONGEST_INPUTS = 12_000;

/** A link that lists more, or longer, was not written here. */
const MOST_LEFT = 20;
const LONGEST_LEFT = 100;

/** A body that is longer does not fit into a link, so it is not looked through for secrets either. */
const LONGEST_BODY = 50_000;

/** Returns what can be passed on of a request: everything but secrets, and the names of what was left out. */
export function shareOf(view: PlaygroundView, state: RequestState, catalog: readonly CatalogEntry[]): Shared {
  const { api, operation } = view;
  const name = api.key && keyNameOf(api.key, state.key);
  const isTyped = api.key !== null && name === null;
  const guard = createGuard(isTyped ? state.key : null, catalog, documentedValues(view));
  const left = isTyped ? ['the key'] : [];
  const shared: Shared = { api: api.id, operation: operation.id, left, ...(name !== null && { key: name }) };
  // A case says by its name all that it fills in.
  if (state.chosen !== null) shared.case = state.chosen;
  if (state.chosen !== null && !operation.isPreset) return shared;

  const isLong = isLongBody(state);
  const found = redactRequest(isLong ? withoutBody(state) : state, operation.draft, guard);
  if (isLong) {
    delete found.inputs.bodiless;
    found.left.push(TOO_LONG);
  }
  left.push(...new Set(found.left));
  const inputs = operation.isPreset ? found.inputs : changedInputs(found.inputs, operation.draft);
  if (JSON.stringify(inputs).length > LONGEST_INPUTS) {
    for (const each of ['body', 'text', 'raw'] as const) delete inputs[each];
    left.push(TOO_LONG);
  }
  return Object.keys(inputs).length === 0 ? shared : { ...shared, inputs };
}

/** Returns the request that was passed on. Whatever does not fit the operation is ignored; `key` stays if none is named. */
export function stateOf(view: PlaygroundView, shared: Shared, key?: string): RequestState {
  const plain = initialState(view);
  const state = shared.case === undefined ? { ...plain, chosen: null } : chooseCase(plain, view, shared.case);
  const { api } = view;
  const named = api.key && shared.key !== undefined ? keyOfName(api.key, shared.key) : undefined;
  // A name that nobody knows is none, and could be a key that somebody took for a name.
  const isNamed = api.key !== null && named !== undefined && keyNameOf(api.key, named) === shared.key;
  const { text, bodiless, ...draft } = shared.inputs ?? {};
  const next: RequestState = {
    ...state,
    key: api.key ? (isNamed ? named : (key ?? state.key)) : '',
    text: text ?? null,
    draft: { ...state.draft, ...draft, ...(bodiless && { body: undefined }) },
  };
  const isPlain = shared.case === undefined && shared.inputs === undefined && next.key === plain.key;
  return isPlain ? plain : next;
}

/** Returns the address that opens it: API, operation, case and key's name in the query, inputs behind the hash. */
export function linkOf({ api, operation, case: name, key, inputs, left }: Shared): string {
  const query = new URLSearchParams({
    ...sharedQuery(),
    api,
    operation,
    ...(name !== undefined && { case: name }),
    ...(key !== undefined && { key }),
  });
  const rest = { ...inputs, ...(left.length > 0 && { left }) };
  // What follows the hash is sent to no server.
  const hash = Object.keys(rest).length === 0 ? '' : `#with=${encodeURIComponent(JSON.stringify(rest))}`;
  return `playground/?${query}${hash}`;
}

/**
 * Reads such an address; what it does not name is as in `otherwise`. It may have been written by anybody, so nothing in
 * it is trusted.
 */
export function readLink(search: string, hash: string, otherwise: { api: string; operation: string }): ReadLink {
  const query = new URLSearchParams(search);
  const api = query.get('api') ?? otherwise.api;
  const [name, key] = [query.get('case'), query.get('key')];
  const rest = readHash(hash);
  const { inputs, cut } = readInputs(rest);
  const left = Array.isArray(rest['left']) ? rest['left'].filter((each) => typeof each === 'string') : [];
  return {
    api,
    operation: query.get('operation') ?? (api === otherwise.api ? otherwise.operation : ''),
    left: left.slice(0, MOST_LEFT).map((each) => shorten(each, LONGEST_LEFT)),
    cut: isTooLong(hash) ? ['the request, because the link is too long'] : cut,
    ...(name !== null && { case: name }),
    ...(key !== null && { key }),
    ...(Object.keys(inputs).length > 0 && { inputs }),
  };
}

/** Returns only what differs from the plain request. */
function changedInputs(inputs: SharedInputs, example: RequestDraft): SharedInputs {
  const entries = Object.entries(inputs).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(example[name as keyof RequestDraft]),
  );
  return Object.fromEntries(entries);
}

/** All texts that the operation's document holds: they are public, whatever they look like. */
function documentedValues({ operation }: PlaygroundView): Set<string> {
  const values = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') values.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(operation.draft);
  collect(operation.parameters);
  collect(operation.body);
  collect(operation.cases.map(({ request }) => request));
  return values;
}

const TOO_LONG = 'the body, which is too long for a link';

function isLongBody({ text, draft }: RequestState): boolean {
  const written = text ?? draft.raw;
  return written !== undefined && written.length > LONGEST_BODY;
}

function withoutBody(state: RequestState): RequestState {
  const { raw: _raw, ...draft } = state.draft;
  return { ...state, text: null, draft: { ...draft, body: undefined } };
}

function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** What a link says, and what of it is more than the playground shows. */
export interface ReadLink extends Shared {
  cut: string[];
}
