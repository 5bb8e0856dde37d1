import { readdirSync } from 'node:fs';

/**
 * Hosts that name a server of one machine, or none: in what another server serves they are foreign. A sample that starts
 * a server of its own fills in the port.
 */
const LOCAL_ORIGIN = /https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]|origin\.invalid)(?::\d+)?(?!:\D)/g;

/** The mock on the reader's own machine, which pages name as such. */
const READERS_MOCK = 'http://localhost:4010';

/**
 * Asks a server for every file of the built site that it serves, and for every URL that these print.
 * @param root the folder of the site
 * @param home the URL of its home page, without a slash at its end
 */
export async function crawl(root: string, home: string): Promise<Crawled> {
  const { origin } = new URL(home);
  const found: Crawled = { foreign: [], silent: [], mockUrls: 0 };
  const printed = new Map<string, string>();
  await forAll(readableFiles(root), async (path) => {
    const text = await (await fetch(`${home}/${path}`, UNPACKED)).text();
    found.foreign.push(...foreignOrigins(text, origin).map((each) => `/${path} names ${each}`));
    // What a page prints, its Markdown prints too.
    if (!/\.(?:md|txt|xml|yaml)$/.test(path)) return;
    // A page of the site is the same with any query.
    for (const url of printedUrls(text, origin)) printed.set(isOfMock(url) ? url : url.replace(/\?.*/, ''), path);
  });
  await forAll([...printed], async ([url, path]) => {
    const response = await fetch(url, { method: 'HEAD', ...UNPACKED });
    // A page of the site, a response of an API, or where an API begins.
    const isThere = response.ok || response.headers.has('x-mock-reason') || /\/mock(?:\/[\w-]+)?\/?$/.test(url);
    if (!isThere) found.silent.push(`${url} on /${path}: ${response.status}`);
  });
  found.mockUrls = [...printed.keys()].filter(isOfMock).length;
  return found;
}

/** Returns the origins of machines in a text that are neither the one it was served from nor the reader's own mock. */
export function foreignOrigins(text: string, own: string): string[] {
  const found = [...text.matchAll(LOCAL_ORIGIN)].map(([origin]) => origin);
  return [...new Set(found)].filter((origin) => origin !== own && origin !== READERS_MOCK);
}

/** Compression is what takes the time. */
const UNPACKED = { headers: { 'Accept-Encoding': 'identity' } };

/** Returns the paths of all files of a built site that are text to be read; of a page, that of its folder. */
function readableFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:html|md|txt|xml|json|yaml|ts)$/.test(path) && !/^(?:hosting|pagefind)\//.test(path))
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** Returns the URLs of a server that a text without markup prints. */
function printedUrls(text: string, own: string): string[] {
  const pattern = new RegExp(String.raw`${own.replaceAll('.', String.raw`\.`)}(?:/[^\s"'\`<>()\\|$*{},;…]*)?`, 'g');
  return [...new Set([...text.matchAll(pattern)].map(([url]) => url.replace(/[.:]+$/, '').replace(/#.*/, '')))];
}

function isOfMock(url: string): boolean {
  return url.includes('/mock/');
}

async function forAll<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const workers = Array.from({ length: 8 }, async () => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item);
  });
  await Promise.all(workers);
}

export interface Crawled {
  /** Files that name the origin of a machine which did not serve them. */
  foreign: string[];
  /** Printed URLs at which nothing is. */
  silent: string[];
  /** How many printed URLs are the mock's. */
  mockUrls: number;
}
