/**
 * Lets long codes and paths continue on the next line after `_` and `/`, in HTML. The text stays the same: nothing more
 * is copied, found or read out. A code of usual length is one word, which the style sheet breaks
 * on narrow screens alone.
 * @example withBreaks('<code>a/b_c</code>') // => '<code>a/<wbr>b_<wbr>c</code>'
 * @example withBreaks('<code>a_b</code>') // => '<code>a_<wbr data-word>b</code>'
 */
export function withBreaks(html: string): string {
  return html.replace(/(<code\b[^>]*>)([^<]*)/g, (_, tag: string, text: string) => {
    const isWord = !text.includes('/') && text.length <= LONGEST_WORD;
    const chance = isWord ? '<wbr data-word>' : '<wbr>';
    return tag + text.replace(/(?<=[\w}])[_/](?=[\w{])/g, `$&${chance}`);
  });
}

/** A column of longer ones would leave the text beside them too little room. */
const LONGEST_WORD = 24;
