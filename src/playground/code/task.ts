import { BEARER, type Carrier } from '../../../openapi/credentials.ts';
import { jsonProblem, prettyJson } from '../../sandbox/json.ts';
import type { FormPart, Outgoing } from '../../sandbox/request.ts';

/** Returns what every language has to write of a request. */
export function taskOf(outgoing: Outgoing, base: string, envVar: string): Task {
  const { method, path, key, headers, body } = outgoing;
  const entries = Object.entries(headers).filter(
    // The boundary, and with it the header, is the sender's to choose.
    ([name, value]) => !(body?.kind === 'form' && /^content-type$/i.test(name) && value === 'multipart/form-data'),
  );
  const written = path.replaceAll("'", '%27');
  const use = key === '' ? null : keyUse(outgoing, entries, envVar);
  const others = use?.headers.some(({ name }) => isCookie(name))
    ? entries.filter(([name]) => !isCookie(name))
    : entries;
  return {
    method,
    url: base + written,
    key: use && (use.headers.length > 0 || use.query !== null) ? use : null,
    headers: others,
    text: body?.kind === 'text' ? prettyJson(body.text) : null,
    parts: body?.kind === 'form' ? body.parts : null,
  };
}

/** What the request has of its own under the same name stays, as when it is sent. */
function keyUse({ key, path, carriers = [BEARER] }: Outgoing, headers: Task['headers'], envVar: string): KeyUse {
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  const own = carriers.filter(({ in: place, name }) => place === 'header' && !names.has(name.toLowerCase()));
  const cookies = carriers.filter(({ in: place }) => place === 'cookie');
  const search = path.split(/\?(.*)/s)[1] ?? '';
  const present = new URLSearchParams(search);
  const query = carriers.find(({ in: place, name }) => place === 'query' && !present.has(name));
  const pair = key.includes(':') ? '' : ':';
  return {
    envVar,
    headers: [
      ...own.map((carrier) => keyHeader(carrier, pair)),
      ...cookies.map(({ name }) => ({ name: 'Cookie', before: `${otherCookies(headers, name)}${name}=`, pair: null })),
    ],
    query: query ? `${search === '' ? '?' : '&'}${encodeURIComponent(query.name)}=` : null,
  };
}

function keyHeader({ name, form }: Carrier, pair: string): KeyHeader {
  if (form === 'basic') return { name, before: 'Basic ', pair };
  return { name, before: form === 'bearer' ? 'Bearer ' : '', pair: null };
}

function otherCookies(headers: Task['headers'], name: string): string {
  const own = headers.find(([header]) => isCookie(header))?.[1] ?? '';
  const others = own.split(/;\s*/).filter((each) => each !== '' && !each.startsWith(`${name}=`));
  return others.map((each) => `${each}; `).join('');
}

function isCookie(name: string): boolean {
  return name.toLowerCase() === 'cookie';
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
  /** null: no key is sent. */
  key: KeyUse | null;
  headers: [name: string, value: string][];
  text: string | null;
  parts: FormPart[] | null;
}

/** Where the key goes, which code takes from an environment variable. */
export interface KeyUse {
  envVar: string;
  headers: KeyHeader[];
  /** What stands before the key at the end of the URL, such as `?api_key=`; null: the URL has no key. */
  query: string | null;
}

/** A header field with the key in it. */
interface KeyHeader {
  name: string;
  /** What stands before the key. */
  before: string;
  /** What has to be added to the key before all of it is written in Base64; null: the key stands as it is. */
  pair: string | null;
}
