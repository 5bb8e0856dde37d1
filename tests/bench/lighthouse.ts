/**
 * Audits the built site with Lighthouse, page by page: `npm run lighthouse` takes all pages of the sitemap, about ten
 * seconds each; `npm run lighthouse -- /about/ /playground/` those that it is given. Ends with 1 where a score is
 * below 100.
 */
import { openLighthouse, sitemapPaths } from './audit.ts';
import { INSTALL_PEERS } from './peers.ts';
import { serveSite } from './site.ts';

const given = process.argv.slice(2);
const paths = given.length > 0 ? given : sitemapPaths();

using lighthouse = await openLighthouse();
if (!lighthouse) {
  console.error(`Lighthouse is not installed. Install it outside the repository:\n  ${INSTALL_PEERS}`);
  process.exit(1);
}
await using site = await serveSite();
console.log('performance, accessibility, best practices, search engines');
let below = 0;
for (const path of paths) {
  const { scores, faults } = await lighthouse.audit(site.origin + path);
  const isFull = scores.every((score) => score === 100);
  if (!isFull) below += 1;
  console.log(
    `${scores.map((score) => String(score).padStart(3)).join(' ')}  ${path}${isFull ? '' : `  ${faults.join('; ')}`}`,
  );
}
console.log(below === 0 ? `All ${paths.length} pages have 100.` : `${below} of ${paths.length} pages are below 100.`);
if (below > 0) process.exitCode = 1;
