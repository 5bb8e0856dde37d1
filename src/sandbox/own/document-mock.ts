import { deriveContract, type Derived } from '../../../openapi/derive/derive.ts';
import { DocumentError } from '../../../openapi/derive/document-error.ts';
import { eachOperation } from '../../../openapi/derive/each-operation.ts';
import { adviceFor } from '../../../openapi/derive/fixes.ts';
import { parseLimit } from '../../../openapi/derive/limits.ts';
import { loadDocument, type SourceDocument } from '../../../openapi/derive/load.ts';
import { applyOverlay, readOverlay } from '../../../openapi/derive/overlay.ts';
import type { OperationContract } from '../../../openapi/contract.ts';
import { defineDerivedApi } from '../../../mock/derived/define-derived.ts';
import type { Api } from '../../../mock/engine/define-api.ts';
import { createSandboxOf, type OwnSandbox } from '../../../mock/sandbox-of.ts';
import { createMemoryStore } from '../../../mock/stores/memory.ts';
import { createDirectTransport, type DirectTransport } from '../../../mock/transports/direct.ts';
import type { FixIndex } from '../../contract/fix-index.ts';
import { playgroundView } from '../../contract/playground.ts';
import type { PlaygroundView } from '../../contract/playground-view.ts';
import { describeOpened } from './describe-opened.ts';
import { MOST_OPERATIONS, type Opened, type OwnFile } from './messages.ts';
import { sortFiles } from './own-files.ts';
import { summaryOf } from './summary.ts';

/** A document of the reader's own, and a mock of it. */
export interface DocumentMock extends DirectTransport {
  opened: Opened;
  derived: Derived;
  /** Opens a sandbox in memory beside the reader's own: its clock stands still, and nothing waits in it. */
  openScratch: () => OwnSandbox;
  /** Returns what a playground shows of an operation. Throws for one that there is not. */
  view: (operation: string) => PlaygroundView;
  fixes: (operation: string) => FixIndex;
}

/** When scratch sandboxes are, in milliseconds since the epoch: the demo keys of no state are in theirs by then. */
const MOMENT = Date.parse('2026-01-15T09:30:00Z');

/**
 * Reads a document with its other files and overlays, and returns a mock of it. `limits` are such as `60/minute`. Throws a
 * DocumentError that says what is wrong, or that the command line reads what a page does not.
 */
export async function openDocumentMock(files: readonly OwnFile[], limits: readonly string[]): Promise<DocumentMock> {
  const { file, overlays, read } = await sortFiles(files);
  const source = await loadDocument(file, read);
  for (const { file: name, text } of overlays) applyOverlay(source, readOverlay(name, text));
  expectFew(source);
  const derived = deriveContract(source, { limits: limits.map(parseLimit) });
  const api = defineDerivedApi(derived);
  const sandbox = createSandboxOf({ store: createMemoryStore(), apis: [api] });
  const { contract } = derived;
  return {
    ...createDirectTransport(sandbox),
    derived,
    opened: describeOpened(
      source,
      derived,
      overlays.map((each) => each.file),
    ),
    openScratch: () => scratchOf(api),
    view(id) {
      const { api: shared, operation } = playgroundView(contract, id);
      return { api: shared, operation: { ...operation, summary: summaryOf(found(contract.operations, id)) } };
    },
    fixes: (id) => fixesOf(contract.operations, id),
  };
}

function expectFew(source: SourceDocument): void {
  const count = eachOperation(source).length;
  if (count > MOST_OPERATIONS)
    throw new DocumentError(
      `${source.file} has ${count} operations; this page reads up to ${MOST_OPERATIONS}. Run the mock on your machine: npx latchkey ${source.file}`,
    );
}

function scratchOf(api: Api): OwnSandbox {
  return createSandboxOf({ store: createMemoryStore(), apis: [api], now: () => MOMENT, sleep: async () => {} });
}

/** The remedies of one operation, by reason: errors of one reason have the same. */
function fixesOf(operations: readonly OperationContract[], id: string): FixIndex {
  const answers = found(operations, id).answers.filter(({ status }) => status >= 400);
  return {
    fixes: Object.fromEntries(answers.map(({ reason, status }) => [`${reason} ${status}`, adviceFor(reason, status)])),
    names: Object.fromEntries(
      answers.map(({ status, name, reason }) => [`${id}/${status}/${name}`, `${reason} ${status}`]),
    ),
  };
}

function found(operations: readonly OperationContract[], id: string): OperationContract {
  const operation = operations.find((each) => each.id === id);
  if (!operation) throw new Error(`Failed to find the operation "${id}": the document has none of this name.`);
  return operation;
}
