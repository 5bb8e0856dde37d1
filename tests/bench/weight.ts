import { saveData } from '../support/save-data.ts';
import { gzippedSize } from '../support/weight.ts';
import { startChromium, withFreshPage } from './chromium.ts';
import { rowOf, type Row } from './row.ts';
import { serveSite } from './site.ts';

const GUIDE = '/novapulse/authentication/';

/** Measures what a guide with a playground loads before anybody does anything, compressed. */
export async function measureWeight(): Promise<Row[]> {
  await using site = await serveSite();
  await using browser = await startChromium();
  const paths = await withFreshPage(browser, async (page) => {
    const requested = new Set<string>();
    page.on('request', (request) => requested.add(new URL(request.url()).pathname));
    // What is loaded ahead of time, for a first request, is no part of it.
    await saveData(page);
    await page.goto(site.origin + GUIDE, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Send', exact: true }).first().scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    return [...requested].filter((path) => path !== '/favicon.ico');
  });
  const kilobytes = (of: string[]) => of.reduce((sum, path) => sum + gzippedSize(path), 0) / 1000;
  const scripts = paths.filter((path) => path.endsWith('.js'));
  return [
    rowOf('Guide page before interaction, compressed', kilobytes(paths), '≤', 90, ' kB'),
    rowOf('… JavaScript of it', kilobytes(scripts), '≤', 35, ' kB'),
  ];
}
