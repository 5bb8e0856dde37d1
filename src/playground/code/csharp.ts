import { keyHeaders, urlWithKey, type KeyWords } from './key-words.ts';
import { doubleQuote, indent, inlineText, isBlock, type Task } from './task.ts';

const WORDS: KeyWords = {
  variable: (name) => `Environment.GetEnvironmentVariable("${name}")`,
  join: (text, expression) => `$"${doubleQuote(text).slice(1, -1).replaceAll(/[{}]/g, '$&$&')}{${expression}}"`,
  base64: (expression, pair) => `Convert.ToBase64String(Encoding.UTF8.GetBytes(${expression} + ${doubleQuote(pair)}))`,
  encode: (expression) => `Uri.EscapeDataString(${expression} ?? "")`,
};

/** Returns the request as a C# program (11 and later), with the standard library alone. */
export function csharpProgram({ method, url, key, headers, text, parts }: Task): string {
  const isOfContent = ([name]: [string, string]) => /^content-/i.test(name);
  const hasContent = text !== null || parts !== null;
  const set = (target: string, [name, value]: [string, string]) =>
    `${target}.TryAddWithoutValidation(${doubleQuote(name)}, ${doubleQuote(value)});`;
  return [
    'using System;',
    'using System.IO;',
    'using System.Net.Http;',
    'using System.Text;',
    '',
    'using var client = new HttpClient();',
    `using var request = new HttpRequestMessage(new HttpMethod(${doubleQuote(method)}), ${urlWithKey(url, key, WORDS, doubleQuote)});`,
    ...keyHeaders(key, WORDS).map(
      ([name, value]) => `request.Headers.TryAddWithoutValidation(${doubleQuote(name)}, ${value});`,
    ),
    ...headers.filter((header) => !isOfContent(header)).map((header) => set('request.Headers', header)),
    ...(parts
      ? ['', 'var form = new MultipartFormDataContent();', ...parts.flatMap(csharpPart), 'request.Content = form;']
      : []),
    ...(text === null
      ? []
      : [`request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(${csharpString(text)}));`]),
    ...(hasContent
      ? headers
          .filter(isOfContent)
          .flatMap((header) => [
            ...(parts ? [`request.Content.Headers.Remove(${doubleQuote(header[0])});`] : []),
            set('request.Content.Headers', header),
          ])
      : []),
    '',
    'using var response = await client.SendAsync(request);',
    'Console.WriteLine($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");',
  ].join('\n');
}

/** The names are written with quotes around them, which the class would leave out. */
function csharpPart(part: NonNullable<Task['parts']>[number], index: number): string[] {
  const variable = `part${index + 1}`;
  const content = 'text' in part ? part.text : inlineText(part);
  const filename = 'text' in part ? '' : `; filename="${part.filename}"`;
  const bytes =
    content === null && !('text' in part)
      ? `File.ReadAllBytes(${doubleQuote(part.filename)})`
      : `Encoding.UTF8.GetBytes(${doubleQuote(content ?? '')})`;
  const set = (name: string, value: string) =>
    `${variable}.Headers.TryAddWithoutValidation("${name}", ${doubleQuote(value)});`;
  return [
    `var ${variable} = new ByteArrayContent(${bytes});`,
    set('Content-Disposition', `form-data; name="${part.name}"${filename}`),
    ...('text' in part ? [] : [set('Content-Type', part.type)]),
    `form.Add(${variable});`,
  ];
}

/** Several lines of JSON are a raw string, in which nothing is special. */
function csharpString(text: string): string {
  if (!isBlock(text)) return doubleQuote(text);
  const quotes = '"'.repeat(Math.max(3, ...(text.match(/"+/g) ?? []).map((run) => run.length + 1)));
  return indent(`${quotes}\n${text}\n${quotes}`, '  ');
}
