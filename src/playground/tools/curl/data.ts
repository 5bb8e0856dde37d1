/** The options that give a body. */
import { baseName, short, type Reading } from './request.ts';

/** `-d`: text, or `@file`, whose line ends curl takes out. */
export function addData(reading: Reading, value: string): void {
  const text = value.startsWith('@') ? readFile(reading, value.slice(1)) : value;
  addPiece(reading, value.startsWith('@') ? text.replace(/[\r\n\0]/g, '') : text, '&');
}

/** `--data-binary`: text, or `@file` as it is. */
export function addBinary(reading: Reading, value: string): void {
  addPiece(reading, value.startsWith('@') ? readFile(reading, value.slice(1)) : value, '&');
}

/** `--data-raw`: text, whatever it begins with. */
export function addRaw(reading: Reading, value: string): void {
  addPiece(reading, value, '&');
}

/** `--json`: like `--data-binary`, joined without a separator. */
export function addJson(reading: Reading, value: string): void {
  reading.isJson = true;
  addPiece(reading, value.startsWith('@') ? readFile(reading, value.slice(1)) : value, '');
}

/** `--data-urlencode`: see urlEncoded. */
export function addEncoded(reading: Reading, value: string): void {
  addPiece(reading, urlEncoded(reading, value), '&');
}

/** Returns what `text`, `=text`, `name=text`, `@file` and `name@file` become. */
export function urlEncoded(reading: Reading, value: string): string {
  const at = value.includes('=') ? value.indexOf('=') : value.indexOf('@');
  const name = at > 0 ? `${value.slice(0, at)}=` : '';
  const content = value.slice(at + 1);
  return name + encode(value[at] === '@' ? readFile(reading, content) : content);
}

/** Returns the text of a file as far as it is known: that of standard input. Says so where it is not. */
export function readFile({ request, input }: Reading, path: string): string {
  if (path !== '-' && path !== '.') {
    request.isPartial = true;
    request.notes.add(`The page cannot read ${short(baseName(path))} from your disk. Paste its text into the body.`);
    return '';
  }
  if (input === undefined || input.text === null) {
    request.isPartial = true;
    request.notes.add('What curl reads from standard input is not known here. Paste it into the body.');
  }
  return input?.text ?? '';
}

function addPiece(reading: Reading, text: string, separator: string): void {
  const { body } = reading;
  reading.body = body === null || body === '' ? text : body + separator + text;
}

/** As curl_easy_escape does, with plus signs for spaces. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}
