/**
 * Audits the built site with Lighthouse, page by page: `npm run lighthouse` takes all pages of the sitemap, about ten
 * seconds each, and keeps the result for `npm run bench`; `npm run lighthouse -- /about/ /playground/` those that it is
 * given, of which the kept result then has the new scores. `--only=accessibility,seo` asks for some scores alone, and keeps
 * none. Ends with 1 where a score is below 100.
 */
import { CATEGORIES, openLighthouse, sitemapPaths } from './audit.ts';
import { keepAudit, keepPages, type AuditedPage } from './last-audit.ts';
import { INSTALL_PEERS } from './peers.ts';
import { serveSite } from './site.ts';

const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const [only] = process.argv.flatMap((argument) => /^--only=(.*)/.exec(argument)?.slice(1) ?? []);
const categories = CATEGORIES.filter((name) => only === undefined || only.split(',').includes(name));
const paths = given.length > 0 ? given : sitemapPaths();

using lighthouse = await openLighthouse(categories);
if (!lighthouse) {
  console.error(`Lighthouse is not installed. Install it outside the repository:\n  ${INSTALL_PEERS}`);
  process.exit(1);
}
await using site = await serveSite();
console.log(categories.join(', '));
const below: AuditedPage[] = [];
for (const path of paths) {
  const { scores, faults } = await lighthouse.audit(site.origin + path);
  const isFull = scores.every((score) => score === 100);
  if (!isFull) below.push({ path, scores, faults });
  console.log(
    `${scores.map((score) => String(score).padStart(3)).join(' ')}  ${path}${isFull ? '' : `  ${faults.join('; ')}`}`,
  );
}
console.log(
  below.length === 0
    ? `All ${paths.length} pages have 100.`
    : `${below.length} of ${paths.length} pages are below 100.`,
);
if (only === undefined) {
  if (given.length === 0) keepAudit({ on: new Date().toISOString().slice(0, 10), pages: paths.length, below });
  else keepPages(given, below);
}
if (below.length > 0) process.exitCode = 1;
