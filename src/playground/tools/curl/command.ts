import { grouped } from '../../../ui/grouped.ts';
import { MAX_LENGTH, ShellError } from './shell/scan.ts';
import { foreignShell, readScript, type Command, type Input, type Script } from './shell/script.ts';
import type { Word } from './shell/word.ts';

/** A curl command in a piece of shell. */
export interface CurlCommand {
  /** What follows the word curl. */
  words: string[];
  /** What it reads by standard input; undefined where nothing is given to it. */
  input: Input | undefined;
  /** Variables whose value is not known; they stand as `$NAME` in the words. */
  unknown: Set<string>;
  notes: string[];
  /** What of the shell has no effect on the request, as it is written. */
  ignored: string[];
}

/** Words that may stand before a command without changing it: keywords, prompts, and commands that run another. */
const BEFORE = new Set(
  '$ % > ❯ ➜ { ! if then else elif do while until time sudo env command exec nohup export'.split(' '),
);
const MAX_NESTED = 3;

/** Returns the first curl command in a piece of shell, its quotes undone, or why there is none to read. */
export function findCurl(text: string): CurlCommand | { problem: string } {
  if (text.length > MAX_LENGTH) {
    const [is, may] = [text.length, MAX_LENGTH].map(grouped);
    return { problem: `The command has ${is} characters. The playground reads up to ${may}.` };
  }
  try {
    return search(text, new Map(), 0);
  } catch (error) {
    // PowerShell's quotes make no sense to a shell, so this is where it is found out.
    if (error instanceof ShellError) return { problem: foreignShell(text) ?? error.message };
    throw error;
  }
}

function search(text: string, variables: Map<string, string>, depth: number): CurlCommand | { problem: string } {
  const script = readScript(text, variables);
  const index = script.commands.findIndex(({ words }) => startOfCurl(words) !== -1);
  const found = script.commands[index];
  if (found) return commandAt(script, index, found);

  if (depth < MAX_NESTED) {
    for (const inner of script.nested.filter((each) => /\bcurl\b/.test(each))) {
      const nested = search(inner, variables, depth + 1);
      if (!('problem' in nested)) return nested;
    }
  }
  const isComment = /^[ \t]*#[ \t]*curl[ \t]/m.test(text);
  return {
    problem:
      foreignShell(text) ??
      (isComment
        ? 'The curl command is in a comment: remove the # before it.'
        : 'No curl command found. Paste a command that starts with curl.'),
  };
}

function commandAt(script: Script, index: number, found: Command): CurlCommand | { problem: string } {
  const words = found.words.slice(startOfCurl(found.words) + 1);
  const foreign = foreignShell(`${found.words[startOfCurl(found.words)]?.text ?? ''} `);
  if (foreign !== null) return { problem: foreign };
  if (words.some(({ isOutput }) => isOutput))
    return {
      problem:
        'The command runs another command, in $(…) or backticks. The playground cannot run it: replace it with its output.',
    };
  if (
    words.some(
      ({ text, isQuoted }) => !isQuoted && /^-(uri|headers|body|method|contenttype|usebasicparsing)$/i.test(text),
    )
  )
    return { problem: foreignShell('Invoke-WebRequest') ?? '' };

  const notes = [...script.notes];
  const rest = script.commands.slice(index + 1);
  const others = rest.filter((each) => startOfCurl(each.words) !== -1).length;
  if (others > 0)
    notes.push(`Only the first curl command was read. ${others} more ${others === 1 ? 'was' : 'were'} left out.`);
  const operators = [found, ...rest].map(({ endsWith }) => (/^\r?\n$/.test(endsWith) ? ';' : endsWith));
  const after = rest.map(({ words }, at) => `${operators[at]} ${words[0]?.text ?? ''}`);
  return {
    words: words.map(({ text }) => text),
    input: found.input ?? pipedInto(script.commands[index - 1]),
    unknown: script.unknown,
    notes,
    ignored: [...found.outputs, ...after.slice(0, 3)],
  };
}

/** Returns the index of the word curl where the command is one; -1 for all others. */
function startOfCurl(words: Word[]): number {
  const index = words.findIndex(({ text }) => !BEFORE.has(text) && !/^[A-Za-z_]\w*=/.test(text));
  return /^(?:\S*[/\\])?curl(?:\.exe)?$/i.test(words[index]?.text ?? '') ? index : -1;
}

/** Returns what a command writes into the pipe behind it, where that can be known. */
function pipedInto(command: Command | undefined): Input | undefined {
  if (!command || !/^\|&?$/.test(command.endsWith)) return undefined;
  const { words, input } = command;
  const [first, ...rest] = words.filter(({ text }) => !BEFORE.has(text));
  const name = first?.text;
  const isKnown = !rest.some(({ isOutput }) => isOutput);
  const texts = rest.map(({ text }) => text);
  if (name === 'cat' && texts.every((each) => each === '-')) return input ?? { text: null };
  if (!isKnown) return { text: null };
  if (name === 'echo' && !/^-[neE]*e/.test(texts[0] ?? ''))
    return { text: texts[0] === '-n' ? texts.slice(1).join(' ') : `${texts.join(' ')}\n` };
  return { text: name === 'printf' ? printed(texts) : null };
}

/** Returns what printf writes, for the formats that need no knowledge of it. */
function printed([format = '', ...values]: string[]): string | null {
  if (/^%s(?:\\n)?$/.test(format)) return values.map((each) => each + (format === '%s' ? '' : '\n')).join('');
  return /[%\\]/.test(format) || values.length > 0 ? null : format;
}
