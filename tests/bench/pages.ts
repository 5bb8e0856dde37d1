import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzippedSize } from '../support/weight.ts';
import { openLighthouse } from './audit.ts';
import { measureInteractions } from './interactions.ts';
import { lastAudit } from './last-audit.ts';
import { attempt, missing, rowOf, type Row } from './row.ts';
import { DIST, serveSite } from './site.ts';
import { measureWeight } from './weight.ts';

/** A page of each kind; `npm run lighthouse` takes all. */
const SAMPLE = [
  '/',
  '/novapulse/authentication/',
  '/novapulse/errors/expired_api_key/',
  '/nova-embed/errors/',
  '/novapulse/reference/',
  '/playground/',
];

/** Measures what pages weigh, how they respond, and what Lighthouse says of a page of each kind, and said of all. */
export async function measurePages(): Promise<Row[]> {
  return [
    ...(await attempt('Guide page before interaction', measureWeight)),
    ...(await attempt('MSW’s part of the scripts', workerScript)),
    ...(await attempt('Worst interaction at 4× CPU', measureInteractions)),
    ...(await attempt('Lighthouse, lowest score', scores)),
    ...(await attempt('Lighthouse, all pages', () => [lastAudit()])),
  ];
}

function workerScript(): Row[] {
  const name = readdirSync(join(DIST, '_astro')).find((file) => /^worker\..*\.js$/.test(file));
  if (name === undefined) throw new Error('Failed to find the script of the service worker’s transport.');
  return [rowOf('MSW’s part of the scripts', gzippedSize(`/_astro/${name}`) / 1000, '≤', 45, ' kB')];
}

async function scores(): Promise<Row[]> {
  using lighthouse = await openLighthouse();
  if (!lighthouse) return [missing('Lighthouse, lowest score', 'it is not installed')];
  await using site = await serveSite();
  const rows: Row[] = [];
  for (const path of SAMPLE) {
    const figure = `Lighthouse, lowest of four scores, ${path}`;
    const measured = await attempt(figure, async () => {
      const { scores: found, faults } = await lighthouse.audit(site.origin + path);
      const why = faults.length > 0 ? ` (${faults.join('; ')})` : '';
      return [rowOf(figure + why, Math.min(...found), '≥', 100)];
    });
    rows.push(...measured);
  }
  return rows;
}
