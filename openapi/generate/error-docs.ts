import { RETRIES, retrySentence } from '../fix.ts';
import type { OpenApiDocument } from './document.ts';
import type { ErrorUse } from './error-uses.ts';
import { textAt } from './object.ts';
import { isObject } from '../is-object.ts';

/** How many causes of one code are told; a code for everything may have dozens. */
const CAUSES = 6;

/** Returns what an error code means and what to do about it, in Markdown: from x-fix, or else from its summaries. */
export function errorDescription(uses: readonly ErrorUse[]): string {
  const fixes = uses.flatMap(({ example }) => (isObject(example['x-fix']) ? [example['x-fix']] : []));
  const [main, ...others] = [...Map.groupBy(fixes, (fix) => textAt(fix, 'meaning'))].map(([, [fix]]) => fix);
  const statuses = [...new Set(uses.flatMap((use) => use.statuses))].sort().join(', ');
  if (!main) {
    const summaries = uses.map(({ summary }) => summary);
    return paragraphs(`HTTP ${statuses}.`, list('Causes:', summaries));
  }
  const meanings = others.map((fix) => textAt(fix, 'meaning'));
  return paragraphs(
    `HTTP ${statuses}. ${textAt(main, 'meaning')}`,
    steps(main['steps']),
    retryOf(main),
    list('Also:', meanings),
  );
}

function paragraphs(...texts: readonly string[]): string {
  return texts.filter(Boolean).join('\n\n');
}

/**
 * Returns why a code is ours: where no example of it comes from the vendor's documents. Null where one does, and for
 * an API that has no vendor.
 */
export function sandboxNote(document: OpenApiDocument, uses: readonly ErrorUse[]): string | null {
  const [server] = Array.isArray(document['servers']) ? document['servers'] : [];
  if (isObject(server) && textAt(server, 'url').startsWith('/')) return null;
  const notes = uses.map(({ example }) => {
    const parts = example['x-part-provenance'];
    const own = (isObject(parts) ? parts['code'] : undefined) ?? example['x-provenance'];
    return isObject(own) && typeof own['sandbox'] === 'string' ? own['sandbox'] : null;
  });
  return notes.includes(null) ? null : (notes[0] ?? null);
}

function retryOf(fix: Record<string, unknown>): string {
  const retry = RETRIES.find((each) => each === fix['retry']);
  return retry === undefined ? '' : retrySentence({ retry, wait: textAt(fix, 'wait') });
}

function steps(value: unknown): string {
  return Array.isArray(value) ? value.map((step, index) => `${index + 1}. ${String(step)}`).join('\n') : '';
}

function list(title: string, texts: readonly string[]): string {
  const different = [...new Set(texts)].filter(Boolean);
  const more = different.length > CAUSES ? ['- …'] : [];
  return different.length === 0
    ? ''
    : [title, '', ...different.slice(0, CAUSES).map((text) => `- ${text}`), ...more].join('\n');
}
