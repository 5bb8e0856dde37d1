/** The options that give the parts of a form: `man curl`, -F. */
import { readFile } from './data.ts';
import { baseName, short, type CurlPart, type Reading } from './request.ts';

/** `--form-string`: nothing in the text has a meaning. */
export function addPlainPart({ request }: Reading, value: string): void {
  const named = nameOf(value);
  request.form ??= [];
  if (named) request.form.push({ name: named.name, text: named.content });
  else request.notes.add(`The part “${short(value)}” has no name and was left out.`);
}

/** `-F`: `name=text`, `name=@file` or `name=<file`, each with `;type=` and the like behind it. */
export function addPart(reading: Reading, value: string): void {
  const { request } = reading;
  const named = nameOf(value);
  request.form ??= [];
  if (!named) {
    request.notes.add(`The part “${short(value)}” has no name and was left out.`);
    return;
  }
  const { name, content } = named;
  if (/^[()]/.test(content)) {
    request.notes.add(`The part ${name} is a form of its own, which these APIs do not read. It was left out.`);
    return;
  }
  const isFile = content.startsWith('@');
  const isText = content.startsWith('<');
  const { word, end } = readWord(content, isFile || isText ? 1 : 0, isFile ? ',' : '');
  const options = readOptions(content, end, isFile ? ',' : '');
  for (const each of options.left) request.notes.add(`“;${short(each)}” of the part ${name} was left out.`);
  if (isFile) request.form.push(filePart(reading, name, word, options));
  else {
    if (options.type !== undefined)
      request.notes.add(`The media type of the part ${name} was left out: a browser sends text parts without one.`);
    if (options.filename !== undefined) request.notes.add(`The file name of the part ${name} was left out.`);
    request.form.push({ name, text: isText ? readFile(reading, word) : word });
  }
  if (content[options.end] === ',') request.notes.add(`The part ${name} names several files. Only the first was read.`);
}

function filePart(reading: Reading, name: string, path: string, { type = '', filename }: Options): CurlPart {
  const text = path === '-' ? reading.input?.text : null;
  const known = typeof text === 'string' ? { content: text } : {};
  return { name, path: baseName(path), filename: filename ?? baseName(path), type, ...known };
}

function nameOf(value: string): { name: string; content: string } | null {
  const at = value.indexOf('=');
  return at < 0 ? null : { name: value.slice(0, at), content: value.slice(at + 1) };
}

/** Reads to a semicolon, or what stands in double quotes; where those are not closed they are text. */
function readWord(text: string, start: number, separator: string): { word: string; end: number } {
  const ends = separator === '' ? /;/g : /[;,]/g;
  if (text[start] === '"') {
    const inner = /"([^"\\]*(?:\\[^][^"\\]*)*)"/y;
    inner.lastIndex = start;
    const match = inner.exec(text);
    if (match) {
      ends.lastIndex = inner.lastIndex;
      return {
        word: (match[1] ?? '').replace(/\\(["\\])/g, '$1'),
        end: ends.exec(text)?.index ?? text.length,
      };
    }
  }
  ends.lastIndex = start;
  const end = ends.exec(text)?.index ?? text.length;
  return { word: text.slice(start, end).trim(), end };
}

interface Options {
  type?: string;
  filename?: string;
  /** Those that cannot be taken over, as written. */
  left: string[];
  /** Index behind the last one. */
  end: number;
}

function readOptions(text: string, start: number, separator: string): Options {
  const options: Options = { left: [], end: start };
  let isType = false;
  while (text[options.end] === ';') {
    const from = options.end + 1 + (/^\s*/.exec(text.slice(options.end + 1))?.[0].length ?? 0);
    const key = /^(type|filename|headers|encoder)=/i.exec(text.slice(from, from + 10))?.[1]?.toLowerCase();
    const { word, end } = readWord(text, from + (key ? key.length + 1 : 0), separator);
    const whole = key === undefined ? word : `${key}=${word}`;
    if (key === 'type') options.type = word;
    else if (key === 'filename') options.filename = word;
    // A media type has parameters of its own.
    else if (isType && key === undefined) options.type += `;${word}`;
    else options.left.push(whole);
    isType = key === 'type' || (isType && key === undefined);
    options.end = end;
  }
  return options;
}
