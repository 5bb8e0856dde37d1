import { jsonProblem, prettyJson } from '../../sandbox/json.ts';
import type { FormPart, Outgoing } from '../../sandbox/request.ts';

/** Returns what every language has to write of a request. */
export function taskOf(outgoing: Outgoing, base: string, envVar: string): Task {
  const { method, path, key, headers, body } = outgoing;
  const entries = Object.entries(headers).filter(
    // The boundary, and with it the header, is the sender's to choose.
    ([name, value]) => !(body?.kind === 'form' && /^content-type$/i.test(name) && value === 'multipart/form-data'),
  );
  const hasOwnAuthorization = entries.some(([name]) => /^authorization$/i.test(name));
  return {
    method,
    url: base + path.replaceAll("'", '%27'),
    envVar: key === '' || hasOwnAuthorization ? null : envVar,
    headers: entries,
    text: body?.kind === 'text' ? prettyJson(body.text) : null,
    parts: body?.kind === 'form' ? body.parts : null,
  };
}

/** Returns the text of a file that the document holds; null where it is on the disk. */
export function inlineText(part: FormPart): string | null {
  return !('text' in part) && !(part.file instanceof Blob) && 'text' in part.file ? part.file.text : null;
}

/** True where several lines of JSON can be written as they are. */
export function isBlock(text: string): boolean {
  return text.includes('\n') && jsonProblem(text) === null;
}

/** A string in double quotes: the escapes of JSON are those of most languages. */
export function doubleQuote(text: string): string {
  return JSON.stringify(text);
}

/** A string in single quotes, in which nothing but the quote and the backslash is special. */
export function singleQuote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Indents every line but the first. */
export function indent(text: string, by: string): string {
  return text.replaceAll('\n', `\n${by}`);
}

/** A request as code needs it; at most one of `text` and `parts` is there. */
export interface Task {
  method: string;
  url: string;
  /** The environment variable that holds the key; null: no key is sent. */
  envVar: string | null;
  headers: [name: string, value: string][];
  text: string | null;
  parts: FormPart[] | null;
}
