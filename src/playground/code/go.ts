import { isInUrl, keyHeaders, needsBase64, urlWithKey, type KeyWords } from './key-words.ts';
import { doubleQuote, inlineText, isBlock, type Task } from './task.ts';

const WORDS: KeyWords = {
  variable: (name) => `os.Getenv("${name}")`,
  join: (text, expression) => `${doubleQuote(text)}+${expression}`,
  base64: (expression, pair) =>
    `base64.StdEncoding.EncodeToString([]byte(${expression}${pair === '' ? '' : `+${doubleQuote(pair)}`}))`,
  encode: (expression) => `url.QueryEscape(${expression})`,
};

/** Returns the request as a Go program, with the standard library alone. */
export function goProgram({ method, url, key, headers, text, parts }: Task): string {
  const imports = [
    ...(parts ? ['bytes', 'mime/multipart', 'net/textproto'] : []),
    ...(needsBase64(key) ? ['encoding/base64'] : []),
    ...(isInUrl(key) ? ['net/url'] : []),
    ...(key === null && !parts?.some((part) => !('text' in part) && inlineText(part) === null) ? [] : ['os']),
    ...(text === null ? [] : ['strings']),
    'fmt',
    'io',
    'net/http',
  ].sort();
  const body = parts ? '&form' : text === null ? 'nil' : `strings.NewReader(${goString(text)})`;
  return [
    'package main',
    '',
    'import (',
    ...imports.map((name) => `\t"${name}"`),
    ')',
    '',
    'func main() {',
    ...(parts
      ? [
          '\tvar form bytes.Buffer',
          '\twriter := multipart.NewWriter(&form)',
          ...parts.flatMap(goPart),
          '\twriter.Close()',
          '',
        ]
      : []),
    `\treq, err := http.NewRequest(${doubleQuote(method)}, ${urlWithKey(url, key, WORDS, doubleQuote)}, ${body})`,
    '\tif err != nil {',
    '\t\tpanic(err)',
    '\t}',
    ...keyHeaders(key, WORDS).map(([name, value]) => `\treq.Header.Set(${doubleQuote(name)}, ${value})`),
    ...(parts ? ['\treq.Header.Set("Content-Type", writer.FormDataContentType())'] : []),
    ...headers.map(([name, value]) => `\treq.Header.Set(${doubleQuote(name)}, ${doubleQuote(value)})`),
    '',
    '\tres, err := http.DefaultClient.Do(req)',
    '\tif err != nil {',
    '\t\tpanic(err)',
    '\t}',
    '\tdefer res.Body.Close()',
    '\tanswer, _ := io.ReadAll(res.Body)',
    '\tfmt.Println(res.StatusCode, string(answer))',
    '}',
  ].join('\n');
}

function goPart(part: NonNullable<Task['parts']>[number], index: number): string[] {
  if ('text' in part) return [`\twriter.WriteField(${doubleQuote(part.name)}, ${goString(part.text)})`];
  const disposition = `form-data; name="${part.name}"; filename="${part.filename}"`;
  const content = inlineText(part);
  return [
    `\tpart${index}, _ := writer.CreatePart(textproto.MIMEHeader{`,
    `\t\t"Content-Disposition": {${doubleQuote(disposition)}},`,
    `\t\t"Content-Type": {${doubleQuote(part.type)}},`,
    '\t})',
    ...(content === null
      ? [`\tfile${index}, _ := os.ReadFile(${doubleQuote(part.filename)})`, `\tpart${index}.Write(file${index})`]
      : [`\tpart${index}.Write([]byte(${goString(content)}))`]),
  ];
}

/** A raw string takes every character but the backtick, and carriage returns. */
function goString(text: string): string {
  return isBlock(text) && !/[`\r]/.test(text) ? `\`${text}\`` : doubleQuote(text);
}
