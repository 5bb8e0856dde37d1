import type { ErrorIndex, IndexedApi, IndexedError, IndexedFix } from './error-index.ts';
import { readPointer } from '../../openapi/pointer.ts';
import { namesNextTo } from './fields.ts';
import { namedApi } from './find-pages.ts';
import { readPaste, type Paste } from './paste.ts';
import { wordsOf } from './words.ts';

/** More would push the full-text results out of sight. */
const AT_MOST = 8;

/** Returns the errors and headers that a text looks like, best first; nothing where it looks like none. */
export function findErrors(index: ErrorIndex, text: string): Hit[] {
  const paste = readPaste(text);
  const named = namedApi(index.apis, text);
  const scored = (named ? [named] : index.apis).flatMap((api) => [...errorHits(api, paste), ...headerHits(api, paste)]);
  const best = Math.max(0, ...scored.map(({ score }) => score));

  const hits = scored
    .filter(({ score }) => score > 0 && score >= Math.min(best, CODE))
    .sort((a, b) => b.score - a.score)
    .map(({ hit, score }) => ({ ...hit, isNamed: score >= CODE || paste.status !== null || hit.status === null }));
  // The causes of one code stand below each other on its page; the best of them leads there.
  return cut(firstOf(hits, ({ api, status, name }) => `${api} ${status} ${name}`));
}

/** Leaves the best hit of every API, however many there are, and of the others as many as there is room for. */
function cut(hits: Hit[]): Hit[] {
  const best = new Set(firstOf(hits, ({ api }) => api));
  const others = new Set(hits.filter((hit) => !best.has(hit)).slice(0, Math.max(0, AT_MOST - best.size)));
  return hits.filter((hit) => best.has(hit) || others.has(hit));
}

function firstOf(hits: Hit[], keyOf: (hit: Hit) => string): Hit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => !seen.has(keyOf(hit)) && seen.add(keyOf(hit)));
}

// A message says most, a code much, a type or a reason less, a status little, and a header whose answer it was.
const MESSAGE = 8;
const CODE = 4;
const ALIAS = 2.5;
const STATUS = 2;
const HEADER = 1;
const EXACT = 0.5;
const FORM = 0.3;
const ONE_MORE = 0.1;

function errorHits(api: IndexedApi, paste: Paste): ScoredHit[] {
  const ownHeader = scoreHeaders(api, paste);
  const form = scoreForm(api, paste);
  return api.errors.flatMap((error) => {
    const own = readPointer(paste.body, api.codeAt);
    // A body that names another code is another error's, whatever words its message has in common.
    const isOfOther = typeof own === 'string' && own !== error.code;
    const message = scoreMessage(paste, error);
    const named = scoreCode(api, paste, error.code) + (isOfOther ? 0 : message);
    const alias = scoreAliases(paste, error);
    const status = paste.status === error.status ? STATUS : 0;
    if (named === 0 && alias === 0 && status === 0) return [];
    // One code has one status in an API; with another one it is another API's.
    const isOther = paste.status !== null && status === 0;
    // Many errors share a type and a status: without a name both together say no more than the better of them.
    const shared = named === 0 ? Math.max(alias, status) : alias + status;
    const { code, summary, href } = error;
    return [
      {
        score: isOther ? named / 2 : named + shared + ownHeader + (named > 0 ? form : 0),
        hit: {
          api: api.name,
          status: error.status,
          name: code,
          text: summary,
          fix: api.fixes[error.fix] ?? null,
          href,
        },
      },
    ];
  });
}

/** Codes are found in any case, but APIs differ in it; and a body may quote other codes beside its own. */
function scoreCode({ codeAt }: IndexedApi, { names, body, words }: Paste, code: string): number {
  if (readPointer(body, codeAt) === code) return CODE + 2 * EXACT;
  if (names.includes(code)) return CODE + EXACT;
  if (names.some((name) => name.toLowerCase() === code.toLowerCase())) return CODE;
  return scoreWords(words, wordsOf(code));
}

/** A code as people say it, with spaces and in any order: all of its words, or those of them that tell it apart. */
function scoreWords(words: readonly string[], code: readonly string[]): number {
  if (words.length === 0 || !words.every((word) => code.includes(word))) return 0;
  if (code.every((word) => words.includes(word))) return CODE;
  return words.some((word) => !SHARED.has(word)) ? ALIAS : 0;
}

/** Words that codes share, so that one of them alone names no error. */
const SHARED = new Set([
  'api',
  'key',
  'error',
  'invalid',
  'request',
  'not',
  'missing',
  'limit',
  'exceeded',
  'type',
  'case',
]);

/** A message may stand within a longer text, as in an SDK's error; there it is looked for letter by letter. */
function scoreMessage({ texts }: Paste, { message }: IndexedError): number {
  // A template without a word of its own, such as "{field} {problem}", fits every text.
  if (!/\p{L}{2}/u.test(message.replace(/\{\w+\}/g, ' '))) return 0;
  const pattern = message
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\d+/g, String.raw`\d+`))
    .join('.{1,200}?');
  const whole = new RegExp(`^${pattern}$`, 'i');
  if (texts.some((text) => whole.test(text))) return MESSAGE + EXACT;
  if (message.split(' ').length < WORDS) return 0;
  const within = new RegExp(String.raw`(?<!\w)${pattern}(?!\w)`);
  return texts.some((text) => within.test(text)) ? MESSAGE : 0;
}

/** Shorter messages are found in texts that quote no message. */
const WORDS = 3;

/** The more an answer's type, reason and challenge say the same, the better the cause of its code is known. */
function scoreAliases({ names }: Paste, { aliases }: IndexedError): number {
  const found = aliases.filter((alias) => names.includes(alias)).length;
  return found === 0 ? 0 : ALIAS + ONE_MORE * Math.min(found - 1, 3);
}

/** APIs with the same code differ in the fields around it. */
function scoreForm({ codeAt, fields }: IndexedApi, { body }: Paste): number {
  return namesNextTo(body, codeAt).join() === fields.join() ? FORM : 0;
}

/** Most APIs have some headers in common: it is the share that tells them apart, or the realm of the challenge. */
function scoreHeaders(api: IndexedApi, { headers, realm }: Paste): number {
  if (realm !== null) return realm === api.name ? HEADER : 0;
  const own = headers.filter((each) => api.headers.some(({ name }) => name.toLowerCase() === each));
  return headers.length === 0 ? 0 : (HEADER * own.length) / headers.length;
}

function headerHits(api: IndexedApi, { headers, names }: Paste): ScoredHit[] {
  const words = new Set([...headers, ...names.map((name) => name.toLowerCase()).filter((name) => name.includes('-'))]);
  return api.headers
    .filter(({ name }) => words.has(name.toLowerCase()))
    .map(({ name, meaning, href }) => ({
      score: HEADER,
      hit: { api: api.name, status: null, name, text: meaning, fix: null, href },
    }));
}

/** One place that explains what was pasted. */
export interface Hit {
  api: string;
  /** null: a header. */
  status: number | null;
  name: string;
  text: string;
  /** What to do about an error; null: a header, or nothing is known. */
  fix: IndexedFix | null;
  href: string;
  /** Whether the text names it: not only some words of its code. */
  isNamed: boolean;
}

interface ScoredHit {
  score: number;
  hit: Omit<Hit, 'isNamed'>;
}
