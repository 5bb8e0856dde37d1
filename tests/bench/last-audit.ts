import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { missing, rowOf, type Row } from './row.ts';

/** Where `npm run lighthouse` keeps what it said of all pages. */
const LAST_AUDIT = new URL('lighthouse.json', import.meta.url);

/** Returns the row of the last audit of all pages: how many have less than 100 for something. */
export function lastAudit(): Row {
  const figure = 'Pages below 100 in one of four scores of Lighthouse';
  if (!existsSync(LAST_AUDIT)) return missing(figure, 'npm run lighthouse has not run');
  const { on, pages, below } = readAudit();
  return rowOf(`${figure} (all ${pages}, ${on})`, below.length, '≤', 0);
}

/** Keeps an audit of all pages in place of the last one. */
export function keepAudit(audit: SiteAudit): void {
  writeFileSync(LAST_AUDIT, `${JSON.stringify(audit, null, 2)}\n`);
}

/** Keeps what was found of some pages, `below` of those that have less than 100, in place of what the last audit has of them. */
export function keepPages(paths: readonly string[], below: readonly AuditedPage[]): void {
  if (!existsSync(LAST_AUDIT)) return;
  const audit = readAudit();
  keepAudit({ ...audit, below: [...audit.below.filter(({ path }) => !paths.includes(path)), ...below] });
}

function readAudit(): SiteAudit {
  return JSON.parse(readFileSync(LAST_AUDIT, 'utf8')) as SiteAudit;
}

/** What Lighthouse said of all pages, and when. */
export interface SiteAudit {
  on: string;
  pages: number;
  below: AuditedPage[];
}

/** What it said of a page that has less than 100 for something. */
export interface AuditedPage {
  path: string;
  scores: number[];
  faults: string[];
}
