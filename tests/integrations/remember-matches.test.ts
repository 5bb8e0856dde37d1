import { expect, test } from 'vitest';
import { remember } from '../../src/integrations/remember-matches.ts';

/** Scanners of a class of its own, and what they were asked. */
function createScanners() {
  const asked: string[] = [];
  class Scanner {
    readonly name: string;

    constructor(name: string) {
      this.name = name;
    }

    findNextMatchSync(line: string | { readonly content: string }, start: number, options: number): object | null {
      const text = typeof line === 'string' ? line : line.content;
      asked.push(`${this.name} ${text} ${start} ${options}`);
      return text === 'nothing' ? null : { index: start };
    }
  }
  remember(Scanner.prototype);
  return { asked, first: new Scanner('first'), second: new Scanner('second') };
}

test('asks a question once, also where nothing is found', () => {
  const { asked, first } = createScanners();

  expect(first.findNextMatchSync({ content: 'line' }, 3, 0)).toEqual({ index: 3 });
  expect(first.findNextMatchSync({ content: 'line' }, 3, 0)).toEqual({ index: 3 });
  expect(first.findNextMatchSync('nothing', 0, 0)).toBeNull();
  expect(first.findNextMatchSync('nothing', 0, 0)).toBeNull();

  expect(asked).toEqual(['first line 3 0', 'first nothing 0 0']);
});

test('keeps apart scanners, lines, places and options', () => {
  const { asked, first, second } = createScanners();

  first.findNextMatchSync('line', 1, 0);
  second.findNextMatchSync('line', 1, 0);
  first.findNextMatchSync('other', 1, 0);
  first.findNextMatchSync('line', 2, 0);
  first.findNextMatchSync('line', 1, 4);

  expect(asked).toHaveLength(5);
});

test('forgets, so that a long build does not fill the memory', () => {
  const { asked, first } = createScanners();

  for (let line = 0; line < 5000; line += 1) first.findNextMatchSync(`line ${line}`, 0, 0);
  first.findNextMatchSync('line 0', 0, 0);

  expect(asked).toHaveLength(5001);
});
