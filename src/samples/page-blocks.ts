import type { Block } from './setup.ts';

/**
 * Returns the blocks of code in the HTML of a page, and where its first program stands: before the tabs that it is in.
 * `at` is -1 where there is none.
 */
export function pageBlocks(html: string): { blocks: Block[]; at: number } {
  const found = [...html.matchAll(/<pre data-language="([^"]*)".*?<button [^>]*data-code="([^"]*)"/gs)];
  const blocks = found.map(([, language = '', code = '']) => ({ language, code: unescape(code) }));
  const first = found.find(([, language = '']) => PROGRAMS.has(language))?.index ?? -1;
  if (first < 0) return { blocks, at: -1 };
  const tabs = html.lastIndexOf('<starlight-tabs', first);
  const isInTabs = tabs > html.lastIndexOf('</starlight-tabs>', first);
  return { blocks, at: isInTabs ? tabs : html.lastIndexOf('<div class="expressive-code"', first) };
}

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
