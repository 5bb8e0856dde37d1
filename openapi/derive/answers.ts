import type { AnswerContract } from '../contract.ts';
import { collectFixes } from '../generate/fix.ts';
import type { CaseMembers } from '../generate/document.ts';
import { readCase } from '../generate/read/case.ts';
import { declaredHeaders, readDeclared, requiredHeaders, type Declared } from './declared.ts';
import { membersOf, type Deriving, type ErrorShape } from './deriving.ts';
import type { RawOperation } from './each-operation.ts';
import { errorBody, jsonOf, messageOf, ownErrorShape } from './error-body.ts';
import { needsOf, reasonByName, type Need, type Traits } from './needs.ts';
import { phraseOf, slugOf } from './phrases.ts';
import { triggerFor, type Triggers } from './triggers.ts';
import type { JsonSchema } from '../contract.ts';

/**
 * Returns the responses of an operation: those that the document has, each with the reason that it is the response to,
 * and for every other refusal of the mock one that is assumed, in the form that the document's errors have.
 */
export function deriveAnswers(
  deriving: Deriving,
  raw: RawOperation,
  traits: Omit<Traits, 'statuses'>,
  before: Omit<Triggers, 'hasContent' | 'mayMake'>,
): AnswerContract[] {
  const declared = readDeclared(deriving, raw.operation);
  const needs = needsOf({
    ...traits,
    statuses: new Set(declared.filter(({ range }) => /^\d/.test(range)).map(({ status }) => status)),
  });
  const success = primaryOf(declared);
  const mayMake = raw.method === 'PUT' && !declared.some(({ status }) => status === 404);
  const triggers = { ...before, mayMake, hasContent: success !== undefined && success.mediaType !== null };
  const answers: Draft[] = declared.map((each) => ({
    ...each,
    origin: 'document',
    reasons: reasonsOf(each, declared, needs, success),
  }));
  const covered = new Set(answers.flatMap(({ reasons }) => reasons));
  const byStatus = new Map<number, string[]>();
  for (const { status, reasons } of needs) {
    const missing = reasons.filter((reason) => !covered.has(reason));
    if (missing.length > 0) byStatus.set(status, [...(byStatus.get(status) ?? []), ...missing]);
  }
  for (const [status, reasons] of byStatus) answers.push(assume(deriving, raw, status, reasons));
  if (!success) answers.unshift(assumeSuccess());
  return named(answers).map((draft) =>
    finish(deriving, draft, draft === success || draft.reasons.includes('handle/done'), triggers),
  );
}

/** Returns what an operation responds with where nothing is wrong: the first success, by the lowest status. */
function primaryOf(declared: readonly Declared[]): Declared | undefined {
  const ordered = declared.toSorted((one, other) => one.status - other.status);
  return ordered.find(({ status }) => status < 300) ?? ordered.find(({ status }) => status < 400);
}

function reasonsOf(
  each: Declared,
  all: readonly Declared[],
  needs: readonly Need[],
  success: Declared | undefined,
): string[] {
  if (each === success) return ['handle/done'];
  if (each.status < 400) return [`handle/${slugOf(each.status)}`];
  const siblings = all.filter(({ status }) => status === each.status);
  const need = needs.filter(({ status }) => status === each.status).flatMap(({ reasons }) => reasons);
  const own = siblings.length > 1 ? reasonByName(each.status, each.name) : undefined;
  if (own !== undefined && need.includes(own)) return [own];
  const taken = siblings.flatMap(({ name, status }) => (siblings.length > 1 ? (reasonByName(status, name) ?? []) : []));
  // The first of several examples stands for what no other one is named after.
  const isFirst =
    siblings.find(({ name, status }) => reasonByName(status, name) === undefined) === each || siblings.length === 1;
  const rest = need.filter((reason) => !taken.includes(reason));
  return isFirst && rest.length > 0 ? rest : [`handle/${slugOf(each.status)}`];
}

/** Returns a response that the document lacks, in the form that its errors have. */
function assume(deriving: Deriving, { operation }: RawOperation, status: number, reasons: string[]): Draft {
  const responses = membersOf(deriving.source, operation['responses']);
  const range = `${String(status)[0]}XX`;
  const covering =
    responses.find(([name]) => name.toUpperCase() === range) ??
    responses.find(([name]) => name === 'default' && hasSuccess(responses));
  const [mediaType, media] = (covering && jsonOf(deriving.source, covering[1]['content'])) ?? [];
  const shape: ErrorShape =
    mediaType !== undefined && media?.['schema'] !== undefined
      ? { mediaType, schema: media['schema'] }
      : (ownErrorShape(deriving.source, responses) ?? deriving.errors());
  const { value, message } = errorBody(deriving, shape, status);
  return {
    range: covering?.[0] ?? '',
    status,
    response: covering?.[1] ?? {},
    name: slugOf(status),
    summary: phraseOf(status),
    mediaType: shape.mediaType,
    value,
    schema: shape.schema,
    body: shape.schema === undefined ? 'assumed' : 'schema',
    annotated: {},
    origin: covering ? 'document' : 'assumed',
    reasons,
    message,
  };
}

function hasSuccess(responses: [string, Record<string, unknown>][]): boolean {
  return responses.some(([range]) => /^[23]/.test(range));
}

/** A document may say nothing of what happens when all is well. */
function assumeSuccess(): Draft {
  return {
    range: '',
    status: 200,
    response: {},
    name: 'ok',
    summary: 'OK',
    mediaType: null,
    value: null,
    schema: undefined,
    body: 'none',
    annotated: {},
    origin: 'assumed',
    reasons: ['handle/done'],
  };
}

/** Names tell the responses of an operation apart, so no two have the same. */
function named(answers: readonly Draft[]): Draft[] {
  const taken = new Set<string>();
  for (const answer of answers) {
    const wanted =
      answer.name
        .replaceAll(/[^\w.-]+/g, '-')
        .replaceAll(/^-+|-+$/g, '')
        .slice(0, 80) || slugOf(answer.status);
    const candidates = [wanted, `${wanted}_${answer.status}`];
    let name = candidates.find((each) => !taken.has(each));
    for (let n = 2; name === undefined; n++)
      if (!taken.has(`${wanted}_${answer.status}_${n}`)) name = `${wanted}_${answer.status}_${n}`;
    taken.add(name);
    answer.name = name;
  }
  return [...answers];
}

function finish(deriving: Deriving, draft: Draft, isSuccess: boolean, triggers: Triggers): AnswerContract {
  const { status, name, response, mediaType, schema, annotated, origin, body } = draft;
  const { trigger, reason } = triggerFor(triggers, draft.reasons);
  const alsoFor = draft.reasons.filter((each) => each !== reason);
  const isInvalid = draft.reasons.some((each) => /^validate\/(value|missing-field|malformed-body)$/.test(each));
  const isFilled = origin === 'assumed' || draft.range === '' || !/^\d/.test(draft.range) || body === 'schema';
  let { value } = draft;
  let message = draft.message ?? null;
  if (status >= 400 && message === null && mediaType !== null && /json/.test(mediaType)) {
    if (body === 'schema') ({ value, message } = errorBody(deriving, { mediaType, schema }, status));
    else if (isInvalid) message = messageOf(value, deriving.schemas, schema);
  }
  const fills = status >= 400 && message !== null && (isInvalid || isFilled);
  const own = ownCase(annotated, draft, triggers);
  const note = draft.range === '' ? 'The document does not have it.' : `The document has it by "${draft.range}".`;
  return {
    name,
    status,
    code: status < 400 ? null : name,
    summary: draft.summary,
    description: draft.summary,
    mediaType,
    value,
    ...(fills && message !== null && { fill: { [message]: 'why' } }),
    reason,
    alsoFor,
    ...withLimitHeaders(deriving, status, declaredHeaders(deriving, response)),
    provenance: origin === 'assumed' ? { kind: 'assumed', note } : { kind: 'seed' },
    volatile: fills && message !== null ? [message] : isSuccess ? [''] : [],
    trigger,
    origin: { status: origin, body },
    ...(schema !== undefined && { schema: schema as JsonSchema }),
    ...own,
    fixedHeaders: { ...(status >= 400 ? requiredHeaders(deriving, response) : {}), ...own?.fixedHeaders },
    ...(status < 400 && { headerExamples: requiredHeaders(deriving, response) }),
  };
}

/** A 429 of a limit that somebody set tells when to try again, whether the document has the header for it or not. */
function withLimitHeaders<Headers extends Pick<AnswerContract, 'headers'>>(
  { policies, own }: Deriving,
  status: number,
  headers: Headers,
): Headers {
  if (status !== 429 || policies.length === 0) return headers;
  const known = new Set(headers.headers.map((name) => name.toLowerCase()));
  const names = own.limitHeaders.length > 0 ? own.limitHeaders.map(({ name }) => name) : ['Retry-After'];
  return { ...headers, headers: [...headers.headers, ...names.filter((name) => !known.has(name.toLowerCase()))] };
}

/** Returns what an annotated example says of its case; it wins over what is derived. */
function ownCase(
  annotated: Record<string, unknown>,
  draft: Draft,
  triggers: Triggers,
): Partial<AnswerContract> | undefined {
  if (!Object.keys(annotated).some((name) => CASE_MEMBERS.has(name))) return undefined;
  const members = annotated as CaseMembers & { 'x-message'?: string; 'x-volatile'?: string[] };
  const read = readCase(
    { ...members, 'x-reason': members['x-reason'] ?? draft.reasons },
    draft.name,
    {
      sources: {},
      fixes: collectFixes(),
      methods: triggers.methods,
      id: triggers.id,
      idOf: triggers.idOf,
      // The samples of our documents are not for others to read.
      withSamples: (value) => value,
    },
    members['x-volatile'] ?? [],
  );
  return {
    ...read,
    trigger: read.trigger ?? triggerFor(triggers, [read.reason]).trigger,
    provenance: { kind: 'seed' },
  };
}

const CASE_MEMBERS = new Set(['x-reason', 'x-trigger', 'x-fix', 'x-headers', 'x-volatile']);

interface Draft extends Declared {
  origin: 'document' | 'assumed';
  reasons: string[];
  /** Where its message is, as far as that is known. */
  message?: string | null;
}
