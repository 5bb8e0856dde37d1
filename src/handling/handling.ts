import type { AnswerContract, ApiContract, JsonValue } from '../../openapi/contract.ts';
import { carriersFor, type Carrier } from '../../openapi/credentials.ts';
import { draftPath, draftRequest, numberBody } from '../../openapi/draft.ts';
import { retrySentence } from '../../openapi/fix.ts';
import type { ErrorCause } from '../contract/error-page.ts';
import { waitRule } from '../contract/lab.ts';
import type { WaitRule } from '../lab/lab-view.ts';
import { fileCommands } from './files.ts';

/** Where the samples of this site send their requests. */
const ORIGIN = 'http://localhost:4321';

/**
 * Returns what code has to know to handle an error: a request that may lead to it, and what its fix says to do. Shared by
 * the writers of all languages, and never asks which API it is.
 */
export function handlingOf(api: ApiContract, code: string, cause: ErrorCause): Handling {
  const { answer, fix } = cause;
  const kind = kindOf(answer.status, fix.retry);
  const { operation, answer: own } = chooseOperation(cause, kind);
  const draft = draftRequest(operation);
  const path = draftPath(draft);
  const isForm = operation.body?.mediaType === 'multipart/form-data';
  const body = numberBody(draft.body, 1);
  return {
    code,
    status: answer.status,
    kind,
    base: ORIGIN + api.mockBase,
    envVar: api.envVar,
    carriers: carriersFor(api, operation),
    method: draft.method,
    path,
    headers: draft.headers,
    mediaType: operation.body?.mediaType ?? null,
    body: isForm ? undefined : body,
    form: isForm ? body : undefined,
    files: isForm ? fileCommands(body, ORIGIN) : [],
    idempotencyHeader: operation.idempotency?.header ?? null,
    demoKey: isForm && own.trigger?.exhaust ? null : demoKeyOf(api, own),
    advice: plain(fix.steps[0] ?? fix.meaning),
    retry: plain(retrySentence(fix)),
    wait: kind === 'wait' ? waitRule(api, operation) : null,
  };
}

/** Code retries a 429 after a wait, and what may succeed any time with backoff; all else is for a person, or for later. */
function kindOf(status: number, retry: ErrorCause['fix']['retry']): HandlingKind {
  if (retry === 'with-backoff') return 'backoff';
  return retry === 'after-wait' && status === 429 ? 'wait' : 'fix';
}

/**
 * Where the code retries, a request that succeeds by itself shows it best, and reading is safe to repeat. No error is
 * shown on a request with a file that has it without one too.
 */
function chooseOperation({ operations: all }: ErrorCause, kind: HandlingKind): ErrorCause['operations'][number] {
  const fileless = all.filter(({ operation }) => operation.body?.mediaType !== 'multipart/form-data');
  const plainOnes = fileless.filter(({ operation: { path, answers } }) => {
    const success = answers.find(({ status }) => status < 300);
    return !path.includes('{') && !success?.trigger?.after;
  });
  const found =
    kind === 'fix'
      ? (fileless[0] ?? all[0])
      : (plainOnes.find(({ operation }) => operation.method === 'GET') ?? plainOnes[0] ?? all[0]);
  if (!found) throw new Error('Failed to show how an error is handled: no operation has it.');
  return found;
}

/** The demo key that leads to an error without anything else, or with the same request again; null: there is none. */
function demoKeyOf({ demoKeys }: ApiContract, { trigger = {} }: AnswerContract): Handling['demoKey'] {
  const { key, exhaust, ...rest } = trigger;
  const found = demoKeys.find(({ name }) => name === key);
  return !found || Object.keys(rest).length > 0
    ? null
    : { name: found.name, value: found.value, isRepeated: exhaust !== undefined };
}

/** A text for a message of a program: marks of code are for pages. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}

type HandlingKind = 'fix' | 'wait' | 'backoff';

export interface Handling {
  code: string;
  status: number;
  /** `fix`: a retry is useless; `wait`: retry when the wait is over; `backoff`: retry with growing waits. */
  kind: HandlingKind;
  /** The base URL of the API in the mock. */
  base: string;
  envVar: string;
  /** Where the key goes. */
  carriers: Carrier[];
  method: string;
  /** Below the base, with its query. */
  path: string;
  headers: Record<string, string>;
  /** Of the body; null: there is none. */
  mediaType: string | null;
  /** undefined: no body, or one in parts. */
  body: JsonValue | undefined;
  form: JsonValue | undefined;
  /** Commands that make the files of the form. */
  files: string[];
  idempotencyHeader: string | null;
  /** A demo key that leads to the error, where one alone does; `isRepeated`: once its limit is used up. */
  demoKey: { name: string; value: string; isRepeated: boolean } | null;
  /** The first step of the fix. */
  advice: string;
  /** Whether and when to retry, as a sentence. */
  retry: string;
  wait: WaitRule | null;
}
