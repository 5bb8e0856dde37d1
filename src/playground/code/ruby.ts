import { keyHeaders, urlWithKey, type KeyWords } from './key-words.ts';
import { doubleQuote, inlineText, singleQuote, type Task } from './task.ts';

const CLASSES = new Set(['Get', 'Head', 'Post', 'Put', 'Patch', 'Delete', 'Options', 'Trace']);

const WORDS: KeyWords = {
  variable: (name) => `ENV['${name}']`,
  // A hash sign before a brace, a dollar or an at sign begins an expression.
  join: (text, expression) =>
    `"${doubleQuote(text)
      .slice(1, -1)
      .replaceAll(/#(?=[{$@])/g, '\\#')}#{${expression}}"`,
  base64: (expression, pair) => `["#{${expression}}${pair}"].pack('m0')`,
  encode: (expression) => `URI.encode_www_form_component(${expression})`,
};

/** Returns the request as a Ruby script, with the standard library alone. */
export function rubyScript({ method, url, key, headers, text, parts }: Task): string {
  const name = method.charAt(0) + method.slice(1).toLowerCase();
  const hasBody = text !== null || parts !== null;
  const request = CLASSES.has(name)
    ? `Net::HTTP::${name}.new(uri)`
    : `Net::HTTPGenericRequest.new(${singleQuote(method)}, ${hasBody}, true, uri)`;
  return [
    "require 'net/http'",
    ...(parts?.some((part) => inlineText(part) !== null) ? ["require 'stringio'"] : []),
    '',
    `uri = URI(${urlWithKey(url, key, WORDS, singleQuote)})`,
    `request = ${request}`,
    ...keyHeaders(key, WORDS).map(([header, value]) => `request[${singleQuote(header)}] = ${value}`),
    ...(parts
      ? ['request.set_form([', ...parts.map((part) => `  ${rubyPart(part)},`), "], 'multipart/form-data')"]
      : []),
    ...headers.map(([header, value]) => `request[${singleQuote(header)}] = ${singleQuote(value)}`),
    ...(text === null ? [] : [`request.body = ${singleQuote(text)}`]),
    '',
    "response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https') { |http| http.request(request) }",
    'puts response.code, response.body',
  ].join('\n');
}

function rubyPart(part: NonNullable<Task['parts']>[number]): string {
  const name = singleQuote(part.name);
  if ('text' in part) return `[${name}, ${singleQuote(part.text)}]`;
  const filename = singleQuote(part.filename);
  const content = inlineText(part);
  const file = content === null ? `File.open(${filename}, 'rb')` : `StringIO.new(${singleQuote(content)})`;
  return `[${name}, ${file}, { filename: ${filename}, content_type: ${singleQuote(part.type)} }]`;
}
