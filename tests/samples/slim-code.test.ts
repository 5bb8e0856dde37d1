import { expect, test } from 'vitest';
import { slimCode } from '../../src/samples/slim-code.ts';

const PLAIN = '--0:#E1E4E8;--1:#24292E';
const STRING = '--0:#9ECBFF;--1:#032F62';
const span = (style: string, text: string) => `<span style="${style}">${text}</span>`;
const pre = (code: string) => `<pre data-language="sh"><code>${code}</code></pre>`;

test('makes no element for text in the color that code has anyway', () => {
  expect(slimCode(pre(span(PLAIN, 'a ') + span(STRING, 'b')))).toBe(pre(`a ${span(STRING, 'b')}`));
});

test('makes one element of neighbors in the same color, with the space between them', () => {
  const words = ['pip', 'install', 'requests'].map((word) => span(STRING, word)).join(span(PLAIN, ' '));

  expect(slimCode(pre(words))).toBe(pre(span(STRING, 'pip install requests')));
});

test('leaves lines, indents, other colors and the rest of the page alone', () => {
  const other = span('--0:#B392F0;--1:#6F42C1', 'curl');
  const html = `<p>${span(PLAIN, 'text')}</p>${pre(`<div class="ec-line">${other}${span(STRING, 'x')}</div>`)}`;

  expect(slimCode(html)).toBe(html);
});
