import { CMD_PROBLEM, POWERSHELL_PROBLEM, ShellError, take, unclosed, MAX_LENGTH, type Scan } from './scan.ts';
import { skipParentheses } from './expansion.ts';
import { expandHeredoc, readWords, type Word } from './word.ts';

/** A simple command: its words, and what it reads. */
export interface Command {
  words: Word[];
  /** What it reads from a heredoc or file; undefined where nothing says so. */
  input?: Input;
  /** Files that it writes to, as written. */
  outputs: string[];
  /** The operator behind it: `|`, `;`, `&&`, a line's end; empty at the end of the text. */
  endsWith: string;
}

/** What comes in by standard input. */
export interface Input {
  /** null: not known here. */
  text: string | null;
}

/** A piece of shell. */
export interface Script extends Pick<Scan, 'unknown' | 'notes' | 'nested'> {
  commands: Command[];
}

const OPERATOR = /\r?\n|&&|\|\||\|&|;;|[;&|()]/y;
const REDIRECTION = /(\d*)(<<<|<<-|<<|<&|<>|<(?!\()|>>|>\||>&|>(?!\())|&>>?/y;
const COMMENT = /#[^\n]*/y;
const PROCESS = /[<>]\(/y;
const CONTINUED = /[ \t\r\v\f]*\\\r?\n/y;
const PROMPT = /[ \t]*>[ \t]/y;
const BLANKS = /(?:(?!\r?\n)[ \t\r\v\f])+/y;
const OTHER_SPACE = /(?![\n ])\s/y;
const LINE = /[^\n]*\n?/y;

const ASSIGNMENT = /^([A-Za-z_]\w*)=([^]*)$/;
const BUILTINS = new Set(['export', 'declare', 'local', 'readonly', 'typeset']);

/**
 * Returns the commands of a piece of shell (POSIX Shell Command Language, with Bash's quotes), in one pass. Nothing is
 * run. Throws a ShellError where it cannot be read.
 */
export function readScript(text: string, variables = new Map<string, string>()): Script {
  const shared = { unknown: new Set<string>(), notes: new Set<string>(), nested: [], budget: { left: MAX_LENGTH } };
  const reading: Reading = {
    scan: { text, at: 0, variables, ...shared },
    commands: [],
    current: { words: [], outputs: [], endsWith: '' },
    heredocs: [],
    hasPrompt: /^\s*[$%]\s/.test(text),
  };
  while (readToken(reading));
  endCommand(reading, '');
  return { ...shared, commands: reading.commands };
}

/** Reads what comes next on a line; false at the end of the text. */
function readToken(reading: Reading): boolean {
  const { scan, current } = reading;
  skipBlanks(reading);
  const from = scan.at;
  if (from >= scan.text.length) return false;
  if (take(scan, COMMENT)) return true;

  const redirection = take(scan, REDIRECTION);
  const operator = redirection ? null : take(scan, OPERATOR);
  if (redirection) readRedirection(reading, redirection);
  else if (operator) {
    if (operator[0] === '&' && /\S/.test(scan.text.charAt(from - 1)) && /[^\s;]/.test(scan.text.charAt(scan.at)))
      throw new ShellError('The URL needs quotes: outside quotes, a shell ends the command at “&”.');
    endCommand(reading, operator[0]);
    if (operator[0].endsWith('\n')) readHeredocs(reading);
  } else if (take(scan, PROCESS)) {
    skipParentheses(scan, from);
    current.words.push({ text: scan.text.slice(from, scan.at), isQuoted: false, isOutput: true });
  } else current.words.push(...readWords(scan));
  return scan.at > from;
}

/** Spaces, continued lines, and the prompts that a copied terminal shows before these. */
function skipBlanks({ scan, hasPrompt }: Reading): void {
  for (;;) {
    if (take(scan, CONTINUED)) {
      if (hasPrompt) take(scan, PROMPT);
    } else if (take(scan, BLANKS)) continue;
    else if (take(scan, OTHER_SPACE)) scan.notes.add('Non-breaking spaces were read as spaces. A shell does not.');
    else return;
  }
}

function readRedirection(reading: Reading, [whole, descriptor = '', operator = whole]: RegExpExecArray): void {
  const { scan, current } = reading;
  const from = scan.at;
  skipBlanks(reading);
  const start = scan.at;
  const [target] = readWords(scan);
  if (!target) throw unclosed(scan, `what follows ${whole}`, from);
  const isInput = operator.startsWith('<') && (descriptor === '' || descriptor === '0');
  if (!isInput) current.outputs.push(`${whole} ${target.text}`);
  else if (operator === '<<' || operator === '<<-') {
    // The delimiter itself is not expanded.
    const isQuoted = target.isQuoted || scan.text.slice(start, scan.at).includes('\\');
    reading.heredocs.push({ command: current, delimiter: target.text, isQuoted, isIndented: operator === '<<-' });
    current.input = { text: null };
  } else current.input = { text: operator === '<<<' && !target.isOutput ? `${target.text}\n` : null };
}

/** Reads the heredocs that the line before has announced. */
function readHeredocs({ scan, heredocs }: Reading): void {
  for (const { command, delimiter, isQuoted, isIndented } of heredocs.splice(0)) {
    const lines: string[] = [];
    let isClosed = false;
    while (scan.at < scan.text.length && !isClosed) {
      const [raw = ''] = take(scan, LINE) ?? [];
      const line = isIndented ? raw.replace(/^\t+/, '') : raw;
      isClosed = line.replace(/\r?\n$/, '') === delimiter;
      if (!isClosed) lines.push(line);
    }
    if (!isClosed) scan.notes.add(`The text after << is not closed by a line ${delimiter}. It was read to its end.`);
    const text = lines.join('');
    const expanded = isQuoted ? { text, isOutput: false } : expandHeredoc(scan, text);
    command.input = { text: expanded.isOutput ? null : expanded.text };
  }
}

function endCommand(reading: Reading, operator: string): void {
  const { current, commands, scan } = reading;
  current.endsWith = operator;
  if (current.words.length > 0 || current.outputs.length > 0) {
    commands.push(current);
    assign(current, scan);
  } else if (operator === '|' || operator === '&&' || operator === '||') current.endsWith = operator;
  reading.current = { words: [], outputs: [], endsWith: '' };
}

/** A command of nothing but assignments sets variables for those that follow. */
function assign({ words }: Command, { variables }: Scan): void {
  const start = BUILTINS.has(words[0]?.text ?? '') ? words.findIndex(({ text }) => ASSIGNMENT.test(text)) : 0;
  const assignments = start === -1 ? [] : words.slice(start);
  // Prompts stand before them in copied terminals.
  const own = /^[$%]$/.test(assignments[0]?.text ?? '') ? assignments.slice(1) : assignments;
  if (!own.every(({ text }) => ASSIGNMENT.test(text))) return;
  for (const { text, isOutput } of own) {
    const [, name = '', value = ''] = ASSIGNMENT.exec(text) ?? [];
    if (isOutput) variables.delete(name);
    else variables.set(name, value);
  }
}

/** Returns the sentence for a text that is written for another shell than these; null for all others. */
export function foreignShell(text: string): string | null {
  if (
    /^[ \t]*(?:[$>#][ \t]+|PS[^>\n]*>[ \t]*)?(?:\$\w+[ \t]*=[ \t]*)?(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm|New-Object)\b/im.test(
      text,
    )
  )
    return POWERSHELL_PROBLEM;
  return /^[ \t]*(?:[A-Z]:\\[^>\n]*>[ \t]*)?curl\.exe\s/im.test(text) ? CMD_PROBLEM : null;
}

interface Reading {
  scan: Scan;
  commands: Command[];
  current: Command;
  heredocs: { command: Command; delimiter: string; isQuoted: boolean; isIndented: boolean }[];
  hasPrompt: boolean;
}
