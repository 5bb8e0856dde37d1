import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ALLOWED_PHRASES, MOST_WORDS, WORD_RULES } from './words/rules.ts';
import { STILL_LONG, STILL_WORDY } from './words/still.ts';
import { visibleTexts } from './words/visible-text.ts';

const PATHS = globSync([
  'src/content/docs/**/*.mdx',
  'src/**/*.{astro,tsx,ts}',
  'mock/**/*.ts',
  'openapi/*.{yaml,ts}',
  'openapi/{derive,generate,rules}/**/*.ts',
  'openapi/new-api/**/*.txt',
  '*.md',
  '{mock,openapi}/README.md',
])
  // What these say goes into the bodies of vendors, whose bytes are held by the documents' examples.
  .filter((path) => !path.startsWith('mock/apis/') && path !== 'openapi/problem.ts')
  .toSorted();

/** What is read from top to bottom, so that the length of its sentences counts. */
const PROSE = PATHS.filter((path) => /\.(?:md|mdx|yaml)$/.test(path));

test('reads pages, components, messages and documents', () => {
  expect(PATHS.length).toBeGreaterThan(300);
});

test('finds a word that is ruled out in every kind of file, and none in code or quotations', () => {
  const found = (path: string, source: string): string[] => findWords(path, source).map(({ word }) => word);

  expect(found('a.mdx', 'The answer\n\n```js\nanswer\n```\n\n`answer` and “answer” <A b="answer" />')).toEqual([
    'answer',
  ]);
  expect(found('a.tsx', 'const a = <p class="answer x">The answer <code>answer</code></p>;')).toEqual(['answer']);
  expect(found('a.ts', 'import a from "the answer"; throw new Error(`No answer from ${answer}`);')).toEqual(['answer']);
  expect(found('a.astro', '---\nconst answer = \'answer\';\n---\n<p title="Answer">Its <b>answer</b></p>')).toEqual([
    'Answer',
    'answer',
  ]);
  expect(found('a.yaml', 'description: An answer\nvalue: { message: An answer }\nanswer: 1')).toEqual(['answer']);
});

test.each(PATHS)('%s has no word that is ruled out, or is known to have some', (path) => {
  const found = findWords(path, readFileSync(path, 'utf8'));

  if (STILL_WORDY.some((known) => path.startsWith(known))) return;
  expect(found.map(({ line, word, instead, text }) => `${path}:${line} “${word}” → ${instead}: ${text}`)).toEqual([]);
});

test.each(PROSE)('%s has no sentence of more than 25 words, or is known to have some', (path) => {
  if (STILL_LONG.some((known) => path.startsWith(known))) return;
  const long = sentences(path).filter(({ text }) => text.split(/\s+/u).length > MOST_WORDS);

  expect(long.map(({ line, text }) => `${path}:${line} ${text}`)).toEqual([]);
});

test('names no file as wordy that is not', () => {
  const clean = STILL_WORDY.filter((known) =>
    PATHS.filter((path) => path.startsWith(known)).every(
      (path) => findWords(path, readFileSync(path, 'utf8')).length === 0,
    ),
  );

  expect(clean).toEqual([]);
});

/** Returns each word that is ruled out, with its line and the text it is in. */
function findWords(path: string, source: string): Finding[] {
  // Most files have none, even in their code: these need not be parsed.
  if (!WORD_RULES.some(({ pattern }) => pattern.test(source))) return [];
  return visibleTexts(path, source).flatMap(({ line, text }) => {
    const searched = ALLOWED_PHRASES.reduce((rest, { pattern }) => rest.replaceAll(pattern, ''), text);
    return WORD_RULES.flatMap(({ pattern, instead }) => {
      const word = pattern.exec(searched)?.[0];
      return word ? [{ line, word, instead, text }] : [];
    });
  });
}

function sentences(path: string): { line: number; text: string }[] {
  return visibleTexts(path, readFileSync(path, 'utf8')).flatMap(({ line, text }) =>
    text.split(/(?<=[.!?:;])\s+/u).map((sentence) => ({ line, text: sentence })),
  );
}

interface Finding {
  line: number;
  word: string;
  instead: string;
  text: string;
}
