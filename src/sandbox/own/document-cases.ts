import type { Case } from '../../../openapi/case.ts';
import type { AnswerContract, OperationContract } from '../../../openapi/contract.ts';
import type { Difference } from '../../../openapi/compare.ts';
import { isJson } from '../../../openapi/body-text.ts';
import { adviceFor } from '../../../openapi/derive/fixes.ts';
import { validatorOf } from '../../../openapi/derive/schema/checker.ts';
import { expandCases } from '../../../openapi/generate/cases.ts';
import { replayCase } from '../../../openapi/replay.ts';
import { compareAnswer } from '../../../openapi/compare.ts';
import type { DocumentMock } from './document-mock.ts';
import type { CaseOutcome, OwnCase, OwnError } from './messages.ts';

/** Returns every case of a document, in its order. */
export function casesOf({ derived: { contract } }: DocumentMock): OwnCase[] {
  return contract.operations.flatMap((operation) =>
    triggered(operation).map((answer) => ({
      id: `${contract.id}/${operation.id}/${answer.status}/${answer.name}`,
      operation: operation.id,
      status: answer.status,
      name: answer.name,
      summary: answer.summary.slice(0, LONGEST_SUMMARY),
      isNatural: !answer.trigger?.force,
      isDeclared: isDeclared(answer),
    })),
  );
}

const LONGEST_SUMMARY = 200;

/** Returns the errors of a document, each status and name once, by status. */
export function errorsOf({ derived: { contract } }: DocumentMock): OwnError[] {
  const entries = contract.operations.flatMap((operation) =>
    triggered(operation)
      .filter(({ status }) => status >= 400)
      .map((answer) => ({ operation, answer })),
  );
  const groups = [...Map.groupBy(entries, ({ answer: { status, name } }) => `${status} ${name}`).values()];
  return groups
    .flatMap((group): OwnError[] => {
      const first = group.find(({ answer }) => !answer.trigger?.force) ?? group[0];
      if (!first) return [];
      const { status, name, summary } = first.answer;
      return [
        {
          status,
          name,
          summary: summary.slice(0, LONGEST_SUMMARY),
          fix: adviceFor(usual(group.map(({ answer }) => answer.reason)), status),
          isDeclared: group.some(({ answer }) => isDeclared(answer)),
          operations: new Set(group.map(({ operation }) => operation)).size,
          first: { operation: first.operation.id, name },
        },
      ];
    })
    .toSorted((one, other) => one.status - other.status);
}

/** Returns what is there most often; of several, the first. */
function usual(reasons: readonly string[]): string {
  const groups = [...Map.groupBy(reasons, (reason) => reason)];
  return groups.toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? '';
}

/**
 * Sends cases, each from a fresh sandbox, and reports what differs from the document: status, reason, headers, or a body
 * that breaks its schema. Resolves when all are done, or soon after the signal is aborted.
 */
export async function runDocumentCases(
  mock: DocumentMock,
  ids: ReadonlySet<string>,
  { report, signal, pause }: RunOptions,
): Promise<void> {
  const cases = expandCases(mock.derived.contract).filter(({ id }) => ids.size === 0 || ids.has(id));
  for (const [index, example] of cases.entries()) {
    if (index % BATCH === 0) await pause();
    if (signal.aborted) return;
    report({ id: example.id, differences: await differencesOf(mock, example) });
  }
}

/** Between so many cases the worker looks whether it is asked for something else. */
const BATCH = 10;

async function differencesOf(mock: DocumentMock, example: Case): Promise<CaseOutcome['differences']> {
  const sandbox = mock.openScratch();
  const send = (request: Request) =>
    sandbox.handle(request) ?? Promise.reject(new Error(`No API is at ${request.url}.`));
  try {
    const { answer, text } = await replayCase(example, send, ORIGIN);
    const differences = compareAnswer(example.expect, { status: answer.status, headers: answer.headers, text });
    return [...differences, ...schemaDifferences(mock, example, text)];
  } catch (error) {
    return [{ part: 'request', expected: 'a response', received: String(error) }];
  }
}

/** Nothing is sent there: the mock is called as a function. */
const ORIGIN = 'https://mock.invalid';

function schemaDifferences({ derived }: DocumentMock, example: Case, text: string): Difference[] {
  const answer = derived.contract.operations
    .find(({ id }) => id === example.operationId)
    ?.answers.find(({ status, name }) => status === example.status && name === example.name);
  if (!answer?.schema || answer.mediaType === null || !isJson(answer.mediaType) || example.method === 'HEAD') return [];
  const fits = validatorOf(derived.schemas, answer.schema, { direction: 'response' });
  if (fits(JSON.parse(text))) return [];
  const [first] = fits.errors ?? [];
  return [
    {
      part: 'body',
      expected: 'a body that matches its schema',
      received: `${first?.instancePath || 'the whole body'} breaks ${first?.keyword ?? 'it'}`,
    },
  ];
}

function triggered({ answers }: OperationContract): AnswerContract[] {
  return answers.filter(({ trigger }) => trigger !== undefined);
}

function isDeclared({ origin }: AnswerContract): boolean {
  return origin?.status === 'document';
}

interface RunOptions {
  report: (outcome: CaseOutcome) => void;
  signal: AbortSignal;
  /** Resolves once whatever else waits was done. */
  pause: () => Promise<void>;
}
