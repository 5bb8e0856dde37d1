/** Which server samples call: the mock of the site, one on the reader's machine, or the vendor's. */
export type Target = 'here' | 'machine' | 'real';

/** Where a mock without the site listens. */
const MACHINE = 'http://localhost:4010';

/**
 * Returns code with the URLs of another server. Files of the site, such as `/types/`, stay with the site, and so does what
 * only a mock has.
 * @param code as the page was served
 */
export function rewrite(code: string, target: Target, targets: Targets): string {
  const { printed, site, here, documented, keys } = targets;
  const mock = target === 'machine' || !here ? MACHINE : site;
  const url = new RegExp(`${escape(printed)}(?![\\d.])(/mock/[\\w-]+|/(?:types|openapi|samples|cases)\\b)?`, 'g');
  const called = code.replace(url, (_, path: string | undefined) => {
    if (path === undefined) return mock;
    if (!path.startsWith('/mock/')) return site + path;
    const id = path.slice('/mock/'.length);
    return target === 'real' && Object.hasOwn(documented, id) ? String(documented[id]) : mock + path;
  });
  return target === 'real' ? keys.reduce((text, key) => text.replaceAll(key, 'YOUR_API_KEY'), called) : called;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

export interface Targets {
  /** What the code names as it was served. */
  printed: string;
  /** The URL of the site, without a slash at its end. */
  site: string;
  /** Whether the site is served with a mock. */
  here: boolean;
  /** The origins of the documented APIs, by their ids. */
  documented: Readonly<Record<string, string>>;
  /** The demo keys that the code may hold. */
  keys: readonly string[];
}
