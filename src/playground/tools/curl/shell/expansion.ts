import { grouped } from '../../../../ui/grouped.ts';
import { MAX_LENGTH, POWERSHELL_PROBLEM, ShellError, take, takeUntil, unclosed, type Scan } from './scan.ts';

/** Expansions may stand in the default of an expansion, to this depth. */
const MAX_DEPTH = 20;

const POWERSHELL_VARIABLE = /\$env:\w/y;
const SIMPLE = /\$(?:([A-Za-z_]\w*|[0-9@*#?$!-])|\{([A-Za-z_]\w*|[0-9@*#?$!-])\})/y;
const CONDITIONAL = /\$\{([A-Za-z_]\w*)(:?)([-=?+])/y;
const ESCAPED = /\\[^]/y;
const IN_BRACES = /[^}\\$`'"]+/y;
const END_OF_BRACES = /\}/y;
const IN_PARENTHESES = /[^()'"\\]+|\\[^]?/y;
const SINGLE = /'/y;
const DOUBLE = /"/y;
const OPEN = /\(/y;
const CLOSE = /\)/y;
const CONTINUED_BACKTICK = /`[ \t]*(?:\r?\n|$)/y;

/** What an expansion stands for. */
export interface Expansion {
  text: string;
  /** Whether it is the output of another command, so that `text` is only how it is written. */
  isOutput: boolean;
}

/** Reads what begins with `$` or a backtick at the current place: a variable, a default, another command. */
export function readExpansion(scan: Scan, isQuoted: boolean, depth = 0): Expansion {
  const from = scan.at;
  if (depth > MAX_DEPTH) throw new ShellError('The command nests expansions too deeply to be read.');
  if (scan.text[from] === '`') return readBackticks(scan);
  if (scan.text.startsWith('$(', from)) return readOutput(scan);
  if (take(scan, POWERSHELL_VARIABLE)) throw new ShellError(POWERSHELL_PROBLEM);

  const simple = take(scan, SIMPLE);
  if (simple) return known(scan, simple[1] ?? simple[2] ?? '');
  const conditional = take(scan, CONDITIONAL);
  if (conditional) return readConditional(scan, conditional, from, isQuoted, depth);
  if (scan.text.startsWith('${', from))
    throw new ShellError(
      `The command changes a variable in ${scan.text.slice(from, from + 12)}…: replace it with its value.`,
    );
  scan.at += 1;
  return { text: '$', isOutput: false };
}

/** `${NAME:-text}` and its siblings (POSIX Shell Command Language, 2.6.2). */
function readConditional(
  scan: Scan,
  [, name = '', colon = '', operator = '']: RegExpExecArray,
  from: number,
  isQuoted: boolean,
  depth: number,
): Expansion {
  const word = readBraced(scan, from, isQuoted, depth);
  const value = scan.variables.get(name);
  const isSet = value !== undefined && !(colon !== '' && value === '');
  if (operator === '+') return isSet ? word : { text: '', isOutput: false };
  if (isSet || operator === '?') return known(scan, name);
  scan.notes.add(`The value of ${name} is not known here. Its default was used.`);
  if (operator === '=') scan.variables.set(name, word.text);
  return word;
}

/** Reads to the closing brace. */
function readBraced(scan: Scan, from: number, isQuoted: boolean, depth: number): Expansion {
  const pieces: string[] = [];
  let isOutput = false;
  for (;;) {
    const at = scan.at;
    const plain = take(scan, IN_BRACES);
    if (plain) pieces.push(plain[0]);
    else if (take(scan, END_OF_BRACES)) return { text: pieces.join(''), isOutput };
    else if (take(scan, ESCAPED)) pieces.push(scan.text.charAt(at + 1));
    else if (take(scan, DOUBLE)) continue;
    else if (take(scan, SINGLE)) pieces.push(isQuoted ? "'" : takeUntil(scan, "'", at));
    else if (at >= scan.text.length) throw unclosed(scan, '}', from);
    else {
      const inner = readExpansion(scan, isQuoted, depth + 1);
      pieces.push(inner.text);
      isOutput ||= inner.isOutput;
    }
  }
}

function known(scan: Scan, name: string): Expansion {
  const value = scan.variables.get(name);
  if (value === undefined) scan.unknown.add(name);
  const text = value ?? `$${name}`;
  scan.budget.left -= text.length;
  if (scan.budget.left < 0)
    throw new ShellError(`With its variables replaced, the command has more than ${grouped(MAX_LENGTH)} characters.`);
  return { text, isOutput: false };
}

/** `$(…)`, and `$((…))`. Parentheses are counted and quotes skipped; nothing of it is run. */
function readOutput(scan: Scan): Expansion {
  const from = scan.at;
  scan.at += 2;
  skipParentheses(scan, from);
  const text = scan.text.slice(from, scan.at);
  scan.nested.push(text.slice(2, -1));
  return { text, isOutput: true };
}

/** Moves behind the parenthesis that closes the one just read. */
export function skipParentheses(scan: Scan, from: number): void {
  for (let open = 1; open > 0;) {
    const at = scan.at;
    if (take(scan, IN_PARENTHESES)) continue;
    if (take(scan, SINGLE)) takeUntil(scan, "'", at);
    else if (take(scan, DOUBLE)) skipEscaped(scan, '"', at);
    else if (take(scan, OPEN)) open += 1;
    else if (take(scan, CLOSE)) open -= 1;
    else throw unclosed(scan, ')', from);
  }
}

/** Moves behind the next `end` that no backslash stands before. */
function skipEscaped(scan: Scan, end: '"' | '`', from: number): void {
  const others = end === '"' ? /[^"\\]+|\\[^]?/y : /[^`\\]+|\\[^]?/y;
  while (take(scan, others));
  if (scan.text[scan.at] !== end) throw unclosed(scan, end, from);
  scan.at += 1;
}

function readBackticks(scan: Scan): Expansion {
  const from = scan.at;
  if (take(scan, CONTINUED_BACKTICK)) throw new ShellError(POWERSHELL_PROBLEM);
  scan.at += 1;
  skipEscaped(scan, '`', from);
  const text = scan.text.slice(from, scan.at);
  scan.nested.push(text.slice(1, -1));
  return { text, isOutput: true };
}
