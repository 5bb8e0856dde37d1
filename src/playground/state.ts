import type { JsonValue } from '../../openapi/contract.ts';
import { joinCookies } from '../../openapi/credentials.ts';
import { patchDraft, type RequestDraft } from '../../openapi/draft.ts';
import { keyOfName } from '../sandbox/known-key.ts';
import { headerIn, withHeader, withMember } from '../sandbox/members.ts';
import type { Inputs } from '../sandbox/request.ts';
import type { CaseView, PlaygroundView } from '../contract/playground-view.ts';

/** Returns the state of a fresh playground: a case where one is named, else the example request as it stands. */
export function initialState(view: PlaygroundView, name?: string): RequestState {
  const first = view.operation.cases.find((candidate) => isPlain(view, candidate));
  const state: RequestState = {
    key: view.api.key ? keyOfName(view.api.key, first?.key) : '',
    draft: view.operation.draft,
    text: null,
    files: {},
    chosen: first?.name ?? null,
  };
  return name === undefined ? state : chooseCase(state, view, name);
}

/** Returns the example request with exactly what triggers the case. A name that does not exist changes nothing. */
export function chooseCase(state: RequestState, view: PlaygroundView, name: string): RequestState {
  const chosen = view.operation.cases.find((candidate) => candidate.name === name);
  if (!chosen) return state;
  return {
    key: view.api.key ? keyOfName(view.api.key, chosen.key) : '',
    draft: caseDraft(view.operation.draft, chosen),
    text: null,
    files: {},
    chosen: name,
  };
}

/** Returns the example request, with the key left as it is. */
export function resetRequest(state: RequestState, view: PlaygroundView): RequestState {
  const fresh = initialState(view);
  return { ...fresh, key: state.key, chosen: state.key === fresh.key ? fresh.chosen : null };
}

/** Returns the state with another key. */
export function setKey(state: RequestState, key: string): RequestState {
  return { ...state, key, chosen: null };
}

/** Returns the state with a path parameter changed. */
export function setPathParameter(state: RequestState, name: string, value: string): RequestState {
  return edited(state, { pathParams: { ...state.draft.pathParams, [name]: value } });
}

/** Returns the state with a query parameter changed; an empty one is left out. */
export function setQueryParameter(state: RequestState, name: string, value: string): RequestState {
  return edited(state, { query: withMember(state.draft.query, name, value === '' ? undefined : value) });
}

/** Returns the state with a header changed; undefined takes it away. */
export function setHeader(state: RequestState, name: string, value: string | undefined): RequestState {
  return edited(state, { headers: withHeader(state.draft.headers, name, value) });
}

/** Returns the state with a cookie changed; an empty one is left out. */
export function setCookie(state: RequestState, name: string, value: string): RequestState {
  const { headers } = state.draft;
  const cookies = joinCookies(headers[headerIn(headers, 'Cookie') ?? ''], name, value === '' ? null : value);
  return setHeader(state, 'Cookie', cookies === '' ? undefined : cookies);
}

/** Returns the state with a member of the form changed, and the file chosen for it forgotten; undefined leaves it out. */
export function setField(state: RequestState, name: string, value: JsonValue | undefined): RequestState {
  const { body } = state.draft;
  const members = typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
  const next = edited(state, { body: withMember(members, name, value) });
  return { ...next, files: withMember(state.files, name, undefined) };
}

/** Returns the state with a file of the reader's own as a part of the form. */
export function setFile(state: RequestState, name: string, file: File): RequestState {
  const next = setField(state, name, { $file: { name: file.name, type: file.type } });
  return { ...next, files: { ...state.files, [name]: file } };
}

/** Returns the state with the body as the reader wrote it. */
export function setText(state: RequestState, text: string): RequestState {
  return { ...state, text, chosen: null };
}

/** Whether the method and the address are those of the operation. */
export function isDocumented({ operation }: PlaygroundView, { method, path }: RequestDraft): boolean {
  return path === operation.draft.path && method === operation.draft.method;
}

/** Returns the draft of a case: the example request, changed as its trigger says. */
function caseDraft(example: RequestDraft, chosen: CaseView): RequestDraft {
  const draft = patchDraft(example, chosen.request ?? {});
  return chosen.force ? { ...draft, headers: { Prefer: `example=${chosen.name}`, ...draft.headers } } : draft;
}

function isPlain(view: PlaygroundView, { key, request, force, before, repeat }: CaseView): boolean {
  const isFirstKey = key === undefined || key === view.api.key?.demo[0]?.name;
  return isFirstKey && !request && !force && !before && !repeat;
}

/** Returns the state with parts of the draft changed: no longer the case that was chosen. */
export function edited(state: RequestState, draft: Partial<RequestDraft>): RequestState {
  return { ...state, draft: { ...state.draft, ...draft }, chosen: null };
}

/** What Send would send, and which case that is. */
export interface RequestState extends Inputs {
  /** The case that the request is, until something is edited. */
  chosen: string | null;
}
