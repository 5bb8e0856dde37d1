import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHROMIUM_ARGS, findChromium } from '../support/browser.ts';
import { findPeer, PEERS } from './peers.ts';
import { median } from './row.ts';
import { DIST } from './site.ts';

/** What Lighthouse gives a score for. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * How often a page below 100 for its speed is looked at, before the middle of it counts: whatever else a machine does
 * disturbs it. Five are what Lighthouse's own notes on variability advise.
 */
const LOOKS = 5;

/** Returns the paths of all pages, as the sitemap lists them. */
export function sitemapPaths(): string[] {
  const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url, 'http://site.test').pathname);
}

/**
 * Returns what audits a page with Lighthouse, as on a phone with a slow line, until it is disposed of; null where
 * Lighthouse is not installed beside the repository.
 */
export async function openLighthouse(categories: readonly Category[] = CATEGORIES): Promise<Auditor | null> {
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
  const flags = {
    port: chrome.port,
    logLevel: 'silent',
    onlyCategories: [...categories],
    // What is no question of speed need not wait for a slow device.
    ...(!categories.includes('performance') && { throttlingMethod: 'provided' }),
  };
  const look = async (url: string): Promise<Audit> => {
    const result = await lighthouse(url, flags);
    if (!result) throw new Error(`Failed to audit ${url}.`);
    return read(result, categories);
  };
  return {
    async audit(url) {
      const looks = [await look(url)];
      while (speedOf(looks[0]) < 100 && looks.length < LOOKS) looks.push(await look(url));
      const speed = median(looks.map(speedOf));
      return looks.find((audit) => speedOf(audit) === speed) ?? look(url);
    },
    [Symbol.dispose]: () => chrome.kill(),
  };
}

function read({ lhr }: Result, asked: readonly Category[]): Audit {
  const scores = asked.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  const refs = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs);
  const weighty = new Set(refs.filter(({ weight }) => weight > 0).map(({ id }) => id));
  const faults = [...weighty].flatMap((id) => {
    const { score, displayValue = '' } = lhr.audits[id] ?? {};
    return typeof score === 'number' && score < 0.9 ? [`${id} ${displayValue}`.trim()] : [];
  });
  return { scores, speed: asked.includes('performance') ? (scores[asked.indexOf('performance')] ?? 0) : null, faults };
}

function speedOf(audit: Audit | undefined): number {
  return audit?.speed ?? 100;
}

export type Category = (typeof CATEGORIES)[number];

export interface Auditor extends Disposable {
  audit: (url: string) => Promise<Audit>;
}

export interface Audit {
  /** Of 100 each, in the order of the categories. */
  scores: number[];
  /** The score for performance; null where nobody asked for it. */
  speed: number | null;
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
