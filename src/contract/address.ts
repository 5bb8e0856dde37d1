import { errorPagePath, errorPath } from '../../openapi/error-page.ts';
import { withBase } from './base.ts';

/**
 * The Markdown page of a page.
 * @example markdownAddress('novapulse/errors') // => '/novapulse/errors.md'
 */
export function markdownAddress(pageId: string): string {
  return withBase(`/${pageId || 'index'}.md`);
}

/** Where a case is explained: on the page of its error code. */
export function caseAddress(api: string, operation: string, answer: { status: number; name: string }): string {
  return withBase(errorPath(api, operation, answer));
}

/** The page that explains an error code of an API. */
export function errorAddress(api: string, code: string): string {
  return withBase(errorPagePath(api, code));
}

/** Where a limit header is explained: its row on the page about rate limits. */
export function headerAddress(api: string, name: string): string {
  return withBase(`/${api}/rate-limits/#${headerAnchor(name)}`);
}

/**
 * The anchor of a header.
 * @example headerAnchor('X-RateLimit-Reset') // => 'header-x-ratelimit-reset'
 */
export function headerAnchor(name: string): string {
  return `header-${name.toLowerCase()}`;
}

/** The playground, opened on an operation and, where one is named, on one of its cases. */
export function playgroundAddress(api: string, operation: string, name?: string): string {
  const query = new URLSearchParams({ api, operation, ...(name === undefined ? {} : { case: name }) });
  return withBase(`/playground/?${query}`);
}

/** The playground, opened on a case and sent at once: where links that say "Run" lead. */
export function runAddress(api: string, operation: string, name: string): string {
  return `${playgroundAddress(api, operation, name)}&run`;
}
