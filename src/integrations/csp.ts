import { createHash } from 'node:crypto';
import type { PageChange } from './finished-pages.ts';

/**
 * Writes a content security policy into every built page: scripts by their hashes, connections to this origin only, so
 * that a typed key cannot leave it. Adds the hashes of all pages to a set.
 */
export function contentSecurityPolicy(all: Set<string>): PageChange {
  return {
    begin: () => (html) => {
      const hashes = inlineScriptHashes(html);
      hashes.forEach((hash) => all.add(hash));
      return withPolicy(html, hashes);
    },
  };
}

/** Returns the page with its policy as the first thing in the head. */
export function withPolicy(html: string, hashes = inlineScriptHashes(html)): string {
  return html.replace(
    /<head(\s[^>]*)?>/,
    (head) => `${head}<meta http-equiv="content-security-policy" content="${policy(hashes)}">`,
  );
}

/** Returns one policy that fits all pages, for hosts that send it as a header: with the hashes of every page's scripts. */
export function sitePolicy(hashes: Iterable<string>): string {
  return `${policy(hashes)}; frame-ancestors 'none'`;
}

function policy(hashes: Iterable<string>): string {
  return [
    "default-src 'self'",
    // Pagefind compiles WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    // Starlight and Expressive Code write style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/** Returns the hashes of the scripts that stand in a page, as a policy names them. The page has a character for each byte. */
function inlineScriptHashes(html: string): Set<string> {
  const hashes = new Set<string>();
  for (const [, attributes = '', content = ''] of html.matchAll(SCRIPT)) {
    if (/\ssrc\s*=/i.test(attributes) || content === '') continue;
    hashes.add(`'sha256-${createHash('sha256').update(content, 'latin1').digest('base64')}'`);
  }
  return hashes;
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
