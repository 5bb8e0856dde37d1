import parse from 'shell-quote/parse';

/** Returns the curl command in a piece of shell, as words with their quotes undone, or why there is none to read. */
export function curlWords(text: string): CurlCommand | { problem: string } {
  if (/^\s*(curl\.exe\s|.*\^\s*$)/m.test(text)) {
    return { problem: 'This is written for the Windows command prompt: copy it “as cURL (bash)”.' };
  }
  if (/\$\(|`/.test(text.replace(/'[^']*'/g, ''))) {
    return { problem: 'The command runs another command within it, which cannot be done here.' };
  }
  try {
    return commandIn(text);
  } catch {
    return { problem: 'A quote or a brace is opened and not closed.' };
  }
}

function commandIn(text: string): CurlCommand | { problem: string } {
  const { code, isOpen } = oneStatementALine(text);
  if (isOpen) return { problem: 'A quote is opened and not closed.' };
  const assigned = new Map<string, string>();
  for (const word of parse(code, (name) => `$${name}`)) {
    const [, name, value = ''] = (typeof word === 'string' && /^(\w+)=(.*)$/s.exec(word)) || [];
    if (name !== undefined) assigned.set(name, value);
  }

  const parts = split(parse(code, (name) => assigned.get(name) ?? `$${name}`));
  const index = parts.findIndex(({ words }) => startOfCurl(words) !== -1);
  const found = parts[index];
  if (!found) return { problem: 'There is no curl command in it.' };
  if (found.endsWith === '&') return { problem: 'The address needs quotes: a shell ends the command at its &.' };
  const piped = parts[index - 1];
  const words = found.words.slice(startOfCurl(found.words) + 1);
  return { words, input: piped?.endsWith === '|' ? outputOf(piped.words) : null };
}

/** Joins lines that a backslash continues, and puts a semicolon where a statement ends, quotes left as they are. */
function oneStatementALine(text: string): { code: string; isOpen: boolean } {
  const pieces = /\\\r?\n|\\[\s\S]|\$'(?:\\[\s\S]|[^\\'])*'|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|\r?\n|['"]/g;
  let isOpen = false;
  const code = text.trim().replace(pieces, (piece) => {
    if (/^\\\r?\n$/.test(piece)) return ' ';
    if (/^\r?\n$/.test(piece)) return ' ; ';
    if (piece.length === 1) isOpen = true;
    return piece;
  });
  return { code, isOpen };
}

/** Cuts at the operators of the shell. What a redirection writes to or reads from is dropped. */
function split(entries: ReturnType<typeof parse>): Part[] {
  const parts: Part[] = [{ words: [], endsWith: '' }];
  let isRedirected = false;
  for (const entry of entries) {
    const word = typeof entry === 'string' ? entry : 'pattern' in entry ? entry.pattern : null;
    const last = parts.at(-1);
    if (word !== null) {
      if (!isRedirected) last?.words.push(word);
      isRedirected = false;
    } else if (typeof entry !== 'string' && 'op' in entry) {
      isRedirected = /[<>]/.test(entry.op);
      if (isRedirected || !last) continue;
      last.endsWith = entry.op;
      parts.push({ words: [], endsWith: '' });
    }
  }
  return parts;
}

/** Prompts, `sudo` and variables may stand before it. */
function startOfCurl(words: string[]): number {
  const index = words.findIndex((word) => /(^|\/)curl$/.test(word));
  return words.slice(0, index).every((word) => /^(\$|%|>|sudo|time|env|export|\w+=.*)$/s.test(word)) ? index : -1;
}

/** What `printf %s text` or `echo text` writes; null for all other commands. */
function outputOf([command, ...words]: string[]): string | null {
  if (command === 'echo') return `${words.filter((word) => word !== '-n').join(' ')}${words[0] === '-n' ? '' : '\n'}`;
  if (command === 'printf') return words[0] === '%s' ? words.slice(1).join('') : (words[0] ?? '');
  return null;
}

export interface CurlCommand {
  /** What follows the word curl. */
  words: string[];
  /** What is piped into it, where that can be known. */
  input: string | null;
}

interface Part {
  words: string[];
  endsWith: string;
}
