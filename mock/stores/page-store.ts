import { createStore, type UseStore } from 'idb-keyval';

/**
 * Returns the use of an object store in IndexedDB that ends with its page: what is under way when the page is left is undone
 * and, like whatever comes later, made once the page is shown again. WebKit keeps a page that was left, for its reader to
 * come back to, with its transactions as they are, and everybody else who uses the database waits for them without end.
 * Closing the connection waits for them too, and a new connection waits in line: only the page that is left can let go.
 */
export function createPageStore(
  database: string,
  name: string,
  page: EventTarget | undefined = globalThis.window,
): UseStore {
  const use = createStore(database, name);
  const open = new Set<IDBTransaction>();
  const undone = new WeakSet<IDBTransaction>();
  let shown: Promise<void> | null = null;

  page?.addEventListener('pagehide', () => {
    shown ??= new Promise((resolve) => {
      const show = () => {
        shown = null;
        resolve();
      };
      page.addEventListener('pageshow', show, { once: true });
    });
    open.forEach(undo);
  });

  function undo(transaction: IDBTransaction): void {
    // What is kept already stays so.
    if (abort(transaction)) undone.add(transaction);
  }

  return async (mode, callback) => {
    for (;;) {
      if (shown) await shown;
      let transaction: IDBTransaction | undefined;
      try {
        return await use(mode, (entries) => {
          transaction = entries.transaction;
          watch(transaction);
          return callback(entries);
        });
      } catch (error) {
        if (!transaction || !undone.has(transaction)) throw error;
      }
    }
  };

  function watch(transaction: IDBTransaction): void {
    open.add(transaction);
    for (const end of ['complete', 'abort']) transaction.addEventListener(end, () => open.delete(transaction));
    // The page may have been left while the database was being opened.
    if (shown) undo(transaction);
  }
}

/** Gives a transaction up and returns true; false where it has ended, or is ending, already. */
export function abort(transaction: IDBTransaction): boolean {
  try {
    transaction.abort();
    return true;
  } catch {
    return false;
  }
}
