/** Texts as the server keeps them, each `<version> <end> <JSON>`; null for none. */
export type Texts = readonly (string | null)[];

/**
 * Returns the value of an entry, undefined where there is none or it has ended by `now` (milliseconds since the epoch), and
 * the version of its text.
 */
export function parseEntry(text: string | null, now: number): { version: string; value: unknown } {
  if (text === null) return { version: '', value: undefined };
  const first = text.indexOf(' ');
  const second = text.indexOf(' ', first + 1);
  const end = Number(text.slice(first + 1, second));
  const isOver = end > 0 && end <= now;
  return { version: text.slice(0, first), value: isOver ? undefined : (JSON.parse(text.slice(second + 1)) as unknown) };
}
