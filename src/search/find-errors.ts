import type { ErrorIndex, IndexedApi, IndexedError } from './error-index.ts';
import { readPointer } from '../../openapi/pointer.ts';
import { readPaste, type Paste } from './paste.ts';

/** More would push the full-text results out of sight. */
const AT_MOST = 8;

/** Returns the errors and headers that a text looks like, best first; nothing where it looks like none. */
export function findErrors(index: ErrorIndex, text: string): Hit[] {
  const paste = readPaste(text);
  const scored = index.apis.flatMap((api) => [...errorHits(api, paste), ...headerHits(api, paste)]);
  const best = Math.max(0, ...scored.map(({ score }) => score));

  const seen = new Set<string>();
  return (
    scored
      .filter(({ score }) => score > 0 && score >= Math.min(best, CODE))
      .sort((a, b) => b.score - a.score)
      .map(({ hit }) => hit)
      // The causes of one code stand below each other on its page; the best of them leads there.
      .filter(({ api, status, name }) => {
        const row = `${api} ${status} ${name}`;
        return !seen.has(row) && seen.add(row);
      })
      .slice(0, AT_MOST)
  );
}

// A message says most, a code much, a status little, and a header whose answer it was.
const MESSAGE = 8;
const CODE = 4;
const STATUS = 2;
const HEADER = 1;
const EXACT = 0.5;

function errorHits(api: IndexedApi, paste: Paste): ScoredHit[] {
  const ownHeader = api.headers.some(({ name }) => paste.headers.includes(name.toLowerCase())) ? HEADER : 0;
  return api.errors.flatMap((error) => {
    const named = scoreCode(api, paste, error.code) + (hasMessage(paste, error) ? MESSAGE : 0);
    const status = paste.status === error.status ? STATUS : 0;
    if (named === 0 && status === 0) return [];
    // One code has one status in an API; with another one it is another API's.
    const score = paste.status !== null && status === 0 ? named / 2 : named + status + ownHeader;
    const { code, summary, href } = error;
    return [{ score, hit: { api: api.name, status: error.status, name: code, text: summary, href } }];
  });
}

/** Codes are found in any case, but APIs differ in it; and a body may quote other codes beside its own. */
function scoreCode({ codeAt }: IndexedApi, { names, body }: Paste, code: string): number {
  if (readPointer(body, codeAt) === code) return CODE + 2 * EXACT;
  if (names.includes(code)) return CODE + EXACT;
  return names.some((name) => name.toLowerCase() === code.toLowerCase()) ? CODE : 0;
}

function headerHits(api: IndexedApi, paste: Paste): ScoredHit[] {
  return api.headers
    .filter(
      ({ name }) =>
        paste.headers.includes(name.toLowerCase()) ||
        paste.names.some((each) => each.toLowerCase() === name.toLowerCase()),
    )
    .map(({ name, meaning, href }) => ({
      score: HEADER,
      hit: { api: api.name, status: null, name, text: meaning, href },
    }));
}

function hasMessage({ texts }: Paste, { message }: IndexedError): boolean {
  if (message === '') return false;
  const parts = message.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(`^${parts.join('.+')}$`, 'i');
  return texts.some((text) => pattern.test(text));
}

/** One place that explains what was pasted. */
export interface Hit {
  api: string;
  /** null: a header. */
  status: number | null;
  name: string;
  text: string;
  href: string;
}

interface ScoredHit {
  score: number;
  hit: Hit;
}
