import { del, get, set, type UseStore } from 'idb-keyval';
import type { OwnFile } from '../sandbox/own/messages.ts';
import { createPageStore } from '../sandbox/page-store.ts';

/** A document that a reader asked this browser to keep. */
export interface Remembered {
  /** What its file is called. */
  name: string;
  files: { path: string; content: string }[];
  limits: string[];
  /** Characters of all files. */
  size: number;
}

const ENTRY = 'document';

/** The database is made when something is kept, or looked for. */
let kept: UseStore | undefined;

function store(): UseStore {
  return (kept ??= createPageStore('latchkey-own-document', 'documents'));
}

/** Returns the document that is kept; null where there is none, or where the browser refuses its storage. */
export async function readRemembered(): Promise<Remembered | null> {
  try {
    // A look at what there is must not make what there is not.
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'latchkey-own-document')) return null;
    return (await get<Remembered>(ENTRY, store())) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a document in this browser, in place of the one before. Rejects where the browser refuses. */
export async function remember(name: string, files: readonly OwnFile[], limits: string[]): Promise<Remembered> {
  const texts = await Promise.all(
    files.map(async ({ path, content }) => ({
      path,
      content: typeof content === 'string' ? content : await content.text(),
    })),
  );
  const size = texts.reduce((sum, { content }) => sum + content.length, 0);
  const entry: Remembered = { name, files: texts, limits, size };
  await set(ENTRY, entry, store());
  return entry;
}

/** Removes what is kept. */
export async function forget(): Promise<void> {
  await del(ENTRY, store());
}
