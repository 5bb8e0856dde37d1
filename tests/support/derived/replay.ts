import { deriveContract, type Derived } from '../../../openapi/derive/derive.ts';
import type { GivenLimit } from '../../../openapi/derive/limits.ts';
import { loadDocument, type SourceDocument } from '../../../openapi/derive/load.ts';
import { readDocument } from '../../../openapi/derive/read-folder.ts';
import { validatorOf } from '../../../openapi/derive/schema/checker.ts';
import type { Case } from '../../../openapi/case.ts';
import type { AnswerContract } from '../../../openapi/contract.ts';
import { isJson } from '../../../openapi/body-text.ts';
import { expandCases } from '../../../openapi/generate/cases.ts';
import { requestOf } from '../../../openapi/replay.ts';
import { defineDerivedApi } from '../../../mock/derived/define-derived.ts';
import type { Api } from '../../../mock/engine/define-api.ts';
import { createSandbox, type OwnSandbox } from '../../../mock/sandbox.ts';
import { createMemoryStore } from '../../../mock/stores/memory.ts';

/** Sends a request to a mock, and resolves to its response. */
export type Send = (request: Request) => Promise<Response>;

/** A document as the mock has it. */
export interface OpenedDocument {
  source: SourceDocument;
  derived: Derived;
  api: Api;
}

/** Returns a mock of a document given as text. */
export async function openText(text: string, limits: GivenLimit[] = []): Promise<OpenedDocument> {
  return open(
    await loadDocument('openapi.yaml', async (name) => {
      if (name !== 'openapi.yaml') throw new Error(`There is no file ${name}.`);
      return text;
    }),
    limits,
  );
}

/** Returns a mock of a document of the file system. */
export async function openFile(path: string, limits: GivenLimit[] = []): Promise<OpenedDocument> {
  return open(await readDocument(path), limits);
}

/** Returns a sandbox of one document, fresh, with a clock that stands still. */
function sandboxOf({ api }: Pick<OpenedDocument, 'api'>): OwnSandbox {
  return createSandbox({
    store: createMemoryStore(),
    apis: [api],
    now: () => 1_750_000_000_000,
    sleep: async () => {},
  });
}

/** Returns what sends to a fresh sandbox of a document, without a network. */
export function sendTo(opened: OpenedDocument): Send {
  const sandbox = sandboxOf(opened);
  return async (request) => (await sandbox.handle(request)) ?? new Response(null, { status: 599 });
}

/** Replays every case of a document, each from a fresh sandbox, and returns what was not as the case says. */
export async function replayAll(
  opened: OpenedDocument,
  sendFresh: (opened: OpenedDocument) => Send = sendTo,
): Promise<Replayed> {
  const { contract } = opened.derived;
  const cases = expandCases(contract);
  const answers = new Map<string, AnswerContract>(
    contract.operations.flatMap((operation) =>
      operation.answers.map(
        (answer) => [`${contract.id}/${operation.id}/${answer.status}/${answer.name}`, answer] as const,
      ),
    ),
  );
  const wrong: string[] = [];
  for (const example of cases) {
    const problem = await replay(opened, example, answers.get(example.id), sendFresh(opened));
    if (problem !== null) wrong.push(`${example.id}: ${problem}`);
  }
  const declared = cases.filter(({ id }) => answers.get(id)?.origin?.status === 'document');
  return {
    wrong,
    total: cases.length,
    natural: cases.filter(({ natural }) => natural).length,
    declared: declared.length,
    naturalOfDeclared: declared.filter(({ natural }) => natural).length,
  };
}

async function replay(
  { derived }: OpenedDocument,
  example: Case,
  answer: AnswerContract | undefined,
  send: Send,
): Promise<string | null> {
  let response: Response | undefined;
  let text = '';
  for (const request of example.requests) {
    response = await send(requestOf(request, 'http://localhost'));
    text = await response.text();
  }
  const why = response?.headers.get('x-mock-why');
  if (response?.status !== example.status) return `expected ${example.status}, got ${response?.status} (${why})`;
  const reason = response.headers.get('x-mock-reason');
  if (reason !== example.expect.headers['x-mock-reason'])
    return `expected ${example.expect.headers['x-mock-reason']}, got ${reason} (${why})`;
  if (!answer?.schema || answer.mediaType === null || !isJson(answer.mediaType) || example.method === 'HEAD')
    return null;
  const fits = validatorOf(derived.schemas, answer.schema, { direction: 'response' });
  return fits(JSON.parse(text)) ? null : `its body breaks the schema: ${JSON.stringify(fits.errors?.[0])}`;
}

function open(source: SourceDocument, limits: GivenLimit[]): OpenedDocument {
  const derived = deriveContract(source, { limits });
  return { source, derived, api: defineDerivedApi(derived) };
}

export interface Replayed {
  /** A line for each case that was not as it says. */
  wrong: string[];
  total: number;
  natural: number;
  declared: number;
  naturalOfDeclared: number;
}
