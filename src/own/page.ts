import { batch, signal, type Signal } from '@preact/signals';
import { connectTo } from '../sandbox/connect.ts';
import type { PlaygroundView } from '../contract/playground-view.ts';
import type { Opened, OwnFile } from '../sandbox/own/messages.ts';
import { setOwnDocument } from '../sandbox/own/own-document.ts';
import { startDocumentWorker, type DocumentWorker } from '../sandbox/own/worker-client.ts';
import { noteReplacement } from '../sandbox/state.ts';

/** Returns the state of the page that opens a reader's own document, and what can be done with it. */
export function createOwnPage(): OwnPage {
  const opened = signal<OpenDocument | null>(null);
  const reading = signal<string | null>(null);
  const problem = signal<string | null>(null);
  let worker: DocumentWorker | null = null;

  function start(): DocumentWorker {
    if (worker) return worker;
    const started = startDocumentWorker();
    connectTo({
      transport: 'direct',
      whyDirect: null,
      storage: 'page',
      whyMemory: null,
      fetch: started.fetch,
      ask: started.fetch,
      startWorker: async () => undefined,
      offset: async () => {
        const { getClock } = await import('../sandbox/console.ts');
        return (await getClock()).offset * 1000;
      },
      openScratch: () => {
        throw new Error('The worker runs the cases of a document of your own.');
      },
    });
    worker = started;
    return started;
  }

  async function open(files: readonly OwnFile[], limits: readonly string[] = []): Promise<void> {
    const asked = start();
    const [first] = files;
    if (!first || reading.value !== null) return;
    batch(() => {
      reading.value = files.length === 1 ? first.path : `${files.length} files`;
      problem.value = null;
    });
    try {
      const document = await asked.open(files, limits);
      const { operation } = await asked.ask('view', { operation: document.operations[0]?.id ?? '' });
      setOwnDocument({
        id: document.api.id,
        catalog: document.catalog,
        loadView: (id) => asked.ask('view', { operation: id }),
        loadFixes: (id) => asked.ask('fixes', { operation: id }),
      });
      opened.value = { ...document, worker: asked, first: { api: document.api, operation }, files, given: [...limits] };
      await noteReplacement();
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error);
    } finally {
      reading.value = null;
    }
  }

  return {
    opened,
    reading,
    problem,
    prepare: () => void start(),
    open,
    async limit(limits) {
      if (opened.value) await open(opened.value.files, limits);
    },
    close() {
      setOwnDocument(null);
      opened.value = null;
    },
  };
}

/** A document that is open. */
export interface OpenDocument extends Opened {
  worker: DocumentWorker;
  /** The playground of its first operation. */
  first: PlaygroundView;
  files: readonly OwnFile[];
  /** The limits that the reader set, such as `60/minute`. */
  given: string[];
}

export interface OwnPage {
  /** null: nothing is open. */
  opened: Signal<OpenDocument | null>;
  /** What is being read; null: nothing. */
  reading: Signal<string | null>;
  /** Why the last document could not be opened, or null. */
  problem: Signal<string | null>;
  /** Starts what reads documents, before there is one. */
  prepare: () => void;
  /** Opens a document, with limits such as `60/minute`. Never rejects: what is wrong is in `problem`. */
  open: (files: readonly OwnFile[], limits?: readonly string[]) => Promise<void>;
  /** Opens the same document with other limits; keys, counters and resources begin again. */
  limit: (limits: readonly string[]) => Promise<void>;
  close: () => void;
}
