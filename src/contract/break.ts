/**
 * Lets long codes and paths continue on the next line after `_` and `/`, in HTML. The text stays the same: nothing more
 * is copied, found or read out. A code without a path is one word, which the style sheet breaks on narrow screens alone.
 * @example withBreaks('<code>a/b_c</code>') // => '<code>a/<wbr>b_<wbr>c</code>'
 * @example withBreaks('<code>a_b</code>') // => '<code>a_<wbr data-word>b</code>'
 */
export function withBreaks(html: string): string {
  return html.replace(/(<code\b[^>]*>)([^<]*)/g, (_, tag: string, text: string) => {
    const chance = text.includes('/') ? '<wbr>' : '<wbr data-word>';
    return tag + text.replace(/(?<=[\w}])[_/](?=[\w{])/g, `$&${chance}`);
  });
}
