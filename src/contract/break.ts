/**
 * Lets long codes and paths continue on the next line after `_` and `/`, in HTML. The text stays the same: nothing more
 * is copied, found or read out. A code of usual length is one word, which the style sheet breaks
 * on narrow screens alone; a short one stays whole.
 * @example withBreaks('<code>audio/job_list</code>') // => '<code>audio/<wbr>job_<wbr>list</code>'
 * @example withBreaks('<code>rate_limited</code>') // => '<code>rate_<wbr data-word>limited</code>'
 */
export function withBreaks(html: string): string {
  return html.replace(/(<code\b[^>]*>)([^<]*)/g, (_, tag: string, text: string) => {
    const isWord = !text.includes('/') && text.length <= LONGEST_WORD;
    const chance = isWord ? '<wbr data-word>' : '<wbr>';
    return tag + (text.length <= SHORT ? text : text.replace(/(?<=[\w}])[_/](?=[\w{])/g, `$&${chance}`));
  });
}

/** What is no longer than this fits beside anything, such as the prefix of a key. */
const SHORT = 10;

/** A column of longer ones would leave the text beside them too little room. */
const LONGEST_WORD = 24;
