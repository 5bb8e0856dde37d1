import type { JsonValue } from '../../../openapi/contract.ts';
import type { RequestDraft } from '../../../openapi/draft.ts';
import { headerOf, type Answer } from '../../sandbox/answer.ts';
import { keyNameOf, keyOfName } from '../../sandbox/known-key.ts';
import { isPlainObject } from '../../sandbox/json.ts';
import { withMember } from '../../sandbox/members.ts';
import { edited, setKey, type RequestState } from '../state.ts';
import type { PlaygroundView } from '../../contract/playground-view.ts';

/**
 * Returns what would let the refused request pass, as far as the page can do it; null where the answer is no refusal,
 * or nothing is known to help. `sent` is the request as it was when it was sent.
 */
export function offeredFix(view: PlaygroundView, sent: RequestState, answer: Refusal): Fix | null {
  if (answer.status < 400) return null;
  const [step] = headerOf(answer, 'X-Mock-Reason')?.split('/') ?? [];
  const prefer = Object.keys(sent.draft.headers).find((name) => name.toLowerCase() === 'prefer');
  if (step === 'force' && prefer !== undefined) {
    return change([text('Remove the header '), code('Prefer')], (state) =>
      edited(state, { headers: withMember(state.draft.headers, prefer, undefined) }),
    );
  }
  if (step === 'limit') return { kind: 'wait', label: [text('Skip to reset')] };
  if (step === 'authenticate' || step === 'authorize') return otherKey(view, sent);
  return step === undefined ? null : backToExample(view, sent, headerOf(answer, 'X-Mock-Why') ?? '');
}

/** A key that may do this, in place of the one that may not. */
function otherKey({ api, operation }: PlaygroundView, sent: RequestState): Fix | null {
  const name = operation.ableKey;
  if (!api.key || name === undefined) return null;
  const value = keyOfName(api.key, name);
  if (value === sent.key) return null;
  const own = keyNameOf(api.key, sent.key);
  const instead = own === null ? [text('the key that you typed')] : own === 'none' ? [text('no key')] : [code(own)];
  return change([text('Use '), code(name), text(' instead of '), ...instead], (state) => setKey(state, value));
}

/** The parts that differ from the example, put back: the one that the sentence names, or all of them. */
function backToExample({ operation }: PlaygroundView, sent: RequestState, why: string): Fix | null {
  const differences = differencesOf(operation.draft, sent);
  const named = differences.filter(({ name }) => new RegExp(`(^|[^\\w-])${escape(name)}($|[^\\w-])`, 'i').test(why));
  const [only, ...others] = named.length > 0 ? named : differences;
  if (!only) return null;
  if (others.length > 0) {
    return change([text('Reset the request to the example')], (state) => ({
      ...state,
      draft: operation.draft,
      text: null,
      files: {},
      chosen: null,
    }));
  }
  const label = only.isAdded ? 'Remove ' : 'Reset ';
  return change([text(label), code(only.name), ...(only.isAdded ? [] : [text(' to the example')])], (state) => ({
    ...only.undo(state),
    chosen: null,
  }));
}

function differencesOf(example: RequestDraft, { draft, text: written, files }: RequestState): Difference[] {
  const whole = (name: 'method' | 'path'): Difference[] =>
    draft[name] === example[name]
      ? []
      : [{ name, isAdded: false, undo: (state) => edited(state, { [name]: example[name] }) }];
  const members = (part: 'pathParams' | 'query' | 'headers'): Difference[] =>
    changedNames(draft[part], example[part]).map((name) => ({
      name,
      isAdded: !(name in example[part]),
      undo: (state) => edited(state, { [part]: withExample(state.draft[part], example[part], name) }),
    }));
  return [
    ...whole('method'),
    ...whole('path'),
    ...members('pathParams'),
    ...members('query'),
    ...members('headers'),
    ...bodyDifferences(example, { draft, text: written, files }),
  ];
}

function bodyDifferences(
  { body, raw }: RequestDraft,
  { draft, text: written, files }: Pick<RequestState, 'draft' | 'text' | 'files'>,
): Difference[] {
  const isText = written !== null || draft.raw !== raw || !isPlainObject(body) || !isPlainObject(draft.body);
  if (isText) {
    const isSame = written === null && draft.raw === raw && same(draft.body, body);
    return isSame ? [] : [{ name: 'body', isAdded: false, undo: (state) => resetBody(state, body, raw) }];
  }
  const names = [...new Set([...changedNames(draft.body as Members, body), ...Object.keys(files)])];
  return names.map((name) => ({
    name,
    isAdded: !(name in body),
    undo: (state) => ({
      ...edited(state, { body: withExample(membersOf(state.draft.body), body, name) }),
      files: withMember(state.files, name, undefined),
    }),
  }));
}

function resetBody(state: RequestState, body: JsonValue | undefined, raw: string | undefined): RequestState {
  const { raw: _raw, ...draft } = state.draft;
  return { ...state, draft: { ...draft, body, ...(raw !== undefined && { raw }) }, text: null, files: {} };
}

function changedNames(own: Members, example: Members): string[] {
  const names = new Set([...Object.keys(own), ...Object.keys(example)]);
  return [...names].filter((name) => !same(own[name], example[name]));
}

/** The members as they are, but the named one as in the example, and in the example's order: order is sent too. */
function withExample<Value>(own: Record<string, Value>, example: Record<string, Value>, name: string) {
  const { [name]: value } = example;
  const next = withMember(own, name, value);
  const names = Object.keys(example).filter((each) => each in next);
  return { ...Object.fromEntries(names.map((each) => [each, next[each] as Value])), ...next };
}

function membersOf(body: JsonValue | undefined): Members {
  return isPlainObject(body) ? body : {};
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function change(label: Fix['label'], apply: (state: RequestState) => RequestState): Fix {
  return { kind: 'change', label, apply };
}

function text(words: string): LabelPart {
  return { text: words };
}

function code(word: string): LabelPart {
  return { text: word, isCode: true };
}

/** What helps: a change of the request, or waiting until the limit lets one more pass. */
export type Fix =
  | { kind: 'change'; label: LabelPart[]; apply: (state: RequestState) => RequestState }
  | { kind: 'wait'; label: LabelPart[] };

interface LabelPart {
  text: string;
  isCode?: true;
}

/** A part of the request that is not as in the example, and the way back. */
interface Difference {
  name: string;
  /** The example does not have it. */
  isAdded: boolean;
  undo: (state: RequestState) => RequestState;
}

type Members = Record<string, JsonValue>;

/** What of a response says which check decided. */
type Refusal = Pick<Answer, 'status' | 'headers'>;
