import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openLighthouse } from './audit.ts';
import { missing, rowOf, type Row } from './row.ts';
import { DIST, serveSite } from './site.ts';

/** A page of each kind; `npm run lighthouse` takes all. */
const SAMPLE = [
  '/',
  '/novapulse/authentication/',
  '/novapulse/errors/expired_api_key/',
  '/nova-embed/errors/',
  '/novapulse/reference/',
  '/playground/',
];

/** Measures what pages weigh, and what Lighthouse says of a page of each kind. */
export async function measurePages(): Promise<Row[]> {
  const folder = join(DIST, '_astro');
  const worker = readdirSync(folder).find((name) => /^worker\..*\.js$/.test(name));
  if (worker === undefined) throw new Error('Failed to find the script of the service worker’s transport.');
  const size = gzipSync(readFileSync(join(folder, worker))).byteLength;
  return [rowOf('MSW’s part of the scripts', size / 1000, '≤', 45, ' kB'), ...(await scores())];
}

async function scores(): Promise<Row[]> {
  using lighthouse = await openLighthouse();
  if (!lighthouse) return [missing('Lighthouse, lowest score', 'it is not installed')];
  await using site = await serveSite();
  const rows: Row[] = [];
  for (const path of SAMPLE) {
    const { scores: found } = await lighthouse.audit(site.origin + path);
    rows.push(rowOf(`Lighthouse, lowest of four scores, ${path}`, Math.min(...found), '≥', 100));
  }
  return rows;
}
