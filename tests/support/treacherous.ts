/** Texts that some parser takes for something else when they stand without quotes, or cannot take at all. */
const TREACHEROUS: readonly string[] = [
  'y N yes No on OFF true null ~ NaN .nan .inf -.inf = << * &a ? - ! !tag % %YAML @ ` | > # --- ... a:'.split(' '),
  '1 0o17 017 0x1f 0b1 1_000 190:20:30 1e3 1e-7 .5 5. +1 -0 2001-12-14 2001-12-14t21:59:43.10-05:00'.split(' '),
  '{a} [a] /jobs/{job_id} "a" it\'s \' \\ \\n $ref C:\\new'.split(' '),
  '|? a|- a|# a|a #b|a: b|a, b|a | a|\t|a\tb|:'.split('|'),
  ['a\nb', 'a\n', '\na', 'a\n\nb\n\n', ' a\nb', 'a\n b', 'a \nb', 'a\r\nb', '\n', '- a\n- b', '#a\nb', 'a: b\nc: d'],
  ['---\na', '...\na', 'é', '→', '“a”', '😀', '😀\nb', 'a'.repeat(2000), 'a b '.repeat(400)],
  ['\u0000', '\u0007', '\u007f', '\u0085', 'a\u0085b', '\u00a0', 'a\u2028b', 'a\u2029b', '\ufeff', 'a\ufeffb'],
].flat();

/** Returns a value that holds these texts as values and as names, and what else JSON has. */
export function treacherousValue(): object {
  return {
    values: TREACHEROUS,
    keys: Object.fromEntries(TREACHEROUS.filter((text) => text.length < 1000).map((text, index) => [text, index])),
    nested: [[], {}, [[1, [2]]], { a: [{ b: { c: null } }] }, true, false, null, 0, -1.5, 1700000000, 0.03],
  };
}
