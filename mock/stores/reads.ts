/** What is asked for by all who ask at the same moment. */
interface Batch {
  names: Set<string>;
  texts: Promise<ReadonlyMap<string, string | null>>;
}

/** The function of this moment, for a test runner may put a fake one in its place that nothing moves on. */
const { setImmediate: soon } = globalThis;

/** How many entries are asked for at once. */
const MOST = 1000;

/**
 * Returns what reads entries: all that is asked for within one turn of the event loop goes in one way to the server, and
 * what several ask for goes once. What one caller asks for is of one moment.
 */
export function createReads(
  fetchAll: (names: readonly string[]) => Promise<readonly (string | null)[]>,
): (names: readonly string[]) => Promise<(string | null)[]> {
  let open: Batch | null = null;

  function openBatch(): Batch {
    const names = new Set<string>();
    const texts = new Promise<void>((resolve) => soon(resolve)).then(async () => {
      if (open?.names === names) open = null;
      const list = [...names];
      const found = await fetchAll(list);
      return new Map(list.map((name, index): [string, string | null] => [name, found[index] ?? null]));
    });
    return { names, texts };
  }

  return async (names) => {
    if (open && open.names.size + names.length > MOST) open = null;
    const batch = (open ??= openBatch());
    for (const name of names) batch.names.add(name);
    const texts = await batch.texts;
    return names.map((name) => texts.get(name) ?? null);
  };
}
