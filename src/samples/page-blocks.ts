import { RUNNER, STANDS_ALONE, type Block } from './setup.ts';

/**
 * Returns the blocks of code in the HTML of a page, and where the first that needs a setup stands: before the tabs that
 * it is in. `at` is -1 where there is none. What builds or installs something needs none, and a test has its runner.
 */
export function pageBlocks(html: string): { blocks: Block[]; at: number } {
  const found = [...html.matchAll(/<pre data-language="([^"]*)".*?<button [^>]*data-code="([^"]*)"/gs)];
  const blocks = found.map(([, language = '', code = '']) => ({ language, code: unescape(code) }));
  const first = found[blocks.findIndex(needsSetup)]?.index ?? -1;
  if (first < 0) return { blocks, at: -1 };
  const tabs = html.lastIndexOf('<starlight-tabs', first);
  const isInTabs = tabs > html.lastIndexOf('</starlight-tabs>', first);
  return { blocks, at: isInTabs ? tabs : html.lastIndexOf('<div class="expressive-code"', first) };
}

function needsSetup({ language, code }: Block): boolean {
  return PROGRAMS.has(language) && (STANDS_ALONE.test(code) || KEY.test(code)) && !RUNNER.test(code);
}

/** The environment variable of a key. */
const KEY = /API_KEY\b/;
const PROGRAMS = new Set(['bash', 'sh', 'js', 'ts', 'python']);

/** Copy buttons hold the code of their block, with a control character for the end of a line. */
function unescape(code: string): string {
  return code
    .replaceAll('\u007f', '\n')
    .replaceAll(/&#x([\da-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replaceAll('&#127;', '\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
