import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHROMIUM_ARGS, findChromium } from '../support/browser.ts';
import { findPeer, PEERS } from './peers.ts';
import { DIST } from './site.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Returns the paths of all pages, as the sitemap lists them. */
export function sitemapPaths(): string[] {
  const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}

/**
 * Returns what audits a page with Lighthouse, as on a phone with a slow line, until it is disposed of; null where
 * Lighthouse is not installed beside the repository.
 */
export async function openLighthouse(): Promise<Auditor | null> {
  if (!findPeer('lighthouse')) return null;
  const { resolve } = createRequire(join(PEERS, 'x.js'));
  const load = async (name: string): Promise<unknown> => import(pathToFileURL(resolve(name)).href);
  const { launch } = (await load('chrome-launcher')) as { launch: Launch };
  const { default: lighthouse } = (await load('lighthouse')) as { default: Lighthouse };
  const chromePath = findChromium();
  const chrome = await launch({
    ...(chromePath !== null && { chromePath }),
    chromeFlags: [...CHROMIUM_ARGS, '--headless=new'],
    logLevel: 'silent',
  });
  return {
    async audit(url) {
      const result = await lighthouse(url, { port: chrome.port, logLevel: 'silent', onlyCategories: [...CATEGORIES] });
      if (!result) throw new Error(`Failed to audit ${url}.`);
      const { categories, audits } = result.lhr;
      const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
      const weighty = Object.values(categories).flatMap(({ auditRefs }) =>
        auditRefs.filter(({ weight }) => weight > 0),
      );
      const faults = [...new Set(weighty.map(({ id }) => id))].flatMap((id) => {
        const { score, displayValue = '' } = audits[id] ?? {};
        return typeof score === 'number' && score < 0.9 ? [`${id} ${displayValue}`.trim()] : [];
      });
      return { scores, faults };
    },
    [Symbol.dispose]: () => chrome.kill(),
  };
}

export interface Auditor extends Disposable {
  audit: (url: string) => Promise<Audit>;
}

export interface Audit {
  /** Performance, accessibility, best practices, search engines: of 100 each. */
  scores: number[];
  /** The audits that took something away, with their figures. */
  faults: string[];
}

type Launch = (options: object) => Promise<{ port: number; kill: () => void }>;

type Lighthouse = (url: string, flags: object) => Promise<Result | undefined>;

interface Result {
  lhr: {
    categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, { score: number | null; displayValue?: string }>;
  };
}
