import { existsSync, readFileSync } from 'node:fs';
import { missing, rowOf, type Row } from './row.ts';

/** Where `npm run lighthouse` keeps what it said of all pages. */
export const LAST_AUDIT = new URL('lighthouse.json', import.meta.url);

/** Returns the row of the last audit of all pages: how many have less than 100 for something. */
export function lastAudit(): Row {
  const figure = 'Pages below 100 in one of four scores of Lighthouse';
  if (!existsSync(LAST_AUDIT)) return missing(figure, 'npm run lighthouse has not run');
  const { on, pages, below } = JSON.parse(readFileSync(LAST_AUDIT, 'utf8')) as SiteAudit;
  return rowOf(`${figure} (all ${pages}, ${on})`, below.length, '≤', 0);
}

/** What Lighthouse said of all pages, and when. */
export interface SiteAudit {
  on: string;
  pages: number;
  below: { path: string; scores: number[]; faults: string[] }[];
}
