import type { Api } from '../engine/define-api.ts';

/** Where a request to a documented host goes. */
export interface Place {
  /** The URL by which the sandbox knows it. */
  url: string;
  /** The documented base of its API. */
  base: string;
}

/**
 * Returns where a request to the documented host of one of these APIs goes, or null for any other URL. Where several
 * APIs share a host, the one whose base the path begins with gets it, or else the first.
 *
 * @example findPlace(apis, 'https://api.novapulse.io/v1/jobs')?.url // => 'https://api.novapulse.io/mock/novapulse/v1/jobs'
 */
export function findPlace(apis: readonly Api[], url: string): Place | null {
  const here = apis.filter(({ contract }) => url.startsWith(`${originOf(contract.documentedBase)}/`));
  const api = here.find(({ contract }) => isBelow(url, contract.documentedBase)) ?? here[0];
  if (!api) return null;
  const base = api.contract.documentedBase;
  const origin = originOf(base);
  return { url: origin + api.mount + url.slice(origin.length), base };
}

function originOf(base: string): string {
  return new URL(base).origin;
}

function isBelow(url: string, base: string): boolean {
  const next = url.charAt(base.length);
  return url.startsWith(base) && (base.endsWith('/') || ['', '/', '?', '#'].includes(next));
}
