import { inlineText, singleQuote, type Task } from './task.ts';

const CLASSES = new Set(['Get', 'Head', 'Post', 'Put', 'Patch', 'Delete', 'Options', 'Trace']);

/** Returns the request as a Ruby script, with the standard library alone. */
export function rubyScript({ method, url, envVar, headers, text, parts }: Task): string {
  const name = method.charAt(0) + method.slice(1).toLowerCase();
  const hasBody = text !== null || parts !== null;
  const request = CLASSES.has(name)
    ? `Net::HTTP::${name}.new(uri)`
    : `Net::HTTPGenericRequest.new(${singleQuote(method)}, ${hasBody}, true, uri)`;
  return [
    "require 'net/http'",
    ...(parts?.some((part) => inlineText(part) !== null) ? ["require 'stringio'"] : []),
    '',
    `uri = URI(${singleQuote(url)})`,
    `request = ${request}`,
    ...(envVar === null ? [] : [`request['Authorization'] = "Bearer #{ENV['${envVar}']}"`]),
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
