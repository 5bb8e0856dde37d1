/** Where a page says what it is about. */
const DESCRIPTION = /<meta name="description" [^>]*>/;

/** Islands, of which a sentence remains, and what else is long. Code in an attribute may have any tag in it. */
const LONG = /<(astro-island|script|svg|button)\b(?:[^>"]|"[^"]*")*>[\s\S]*?<\/\1>/g;

/** The code of a block, in which Expressive Code gives lines and colors elements: two thirds of those of all pages. */
const CODE = /(<pre data-language="[^>]*><code>)([\s\S]*?)<\/code><\/pre>/g;
const LINE = /<div class="ec-line\b[^>]*>/;
const TAG = /<[^>]*>/g;

/**
 * Returns what of a built page is read, as HTML: to parse the menu, what islands start with, and the lines and colors of
 * code would take most of the time.
 */
export function readPart(html: string): string {
  const [description = ''] = DESCRIPTION.exec(html) ?? [];
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  const short = main.replaceAll(LONG, (_, tag) => (tag === 'astro-island' ? '<astro-island></astro-island>' : ''));
  return (
    description + short.replaceAll(CODE, (_, start: string, code: string) => `${start}${linesOf(code)}</code></pre>`)
  );
}

// An empty line holds its end.
function linesOf(code: string): string {
  const [, ...lines] = code.split(LINE);
  return lines.map((line) => `${line.replaceAll(TAG, '').replace(/\n$/, '')}\n`).join('');
}
