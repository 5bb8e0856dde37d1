import { isInUrl, keyHeaders, needsBase64, urlWithKey, type KeyWords } from './key-words.ts';
import { doubleQuote, indent, inlineText, isBlock, type Task } from './task.ts';

const BOUNDARY = 'latchkey-boundary';

const WORDS: KeyWords = {
  variable: (name) => `System.getenv("${name}")`,
  join: (text, expression) => `${doubleQuote(text)} + ${expression}`,
  base64: (expression, pair) =>
    `Base64.getEncoder().encodeToString((${expression} + ${doubleQuote(pair)}).getBytes("UTF-8"))`,
  encode: (expression) => `URLEncoder.encode(${expression}, "UTF-8")`,
};

/** Returns the request as a Java program (15 and later), with the standard library alone. */
export function javaProgram({ method, url, key, headers, text, parts }: Task): string {
  const publisher = parts
    ? 'HttpRequest.BodyPublishers.ofByteArray(form.toByteArray())'
    : text === null
      ? 'HttpRequest.BodyPublishers.noBody()'
      : `HttpRequest.BodyPublishers.ofString(${indent(javaString(text), '    ')})`;
  const hasFile = parts?.some((part) => !('text' in part) && inlineText(part) === null);
  return [
    ...(parts ? ['import java.io.ByteArrayOutputStream;'] : []),
    'import java.net.URI;',
    ...(isInUrl(key) ? ['import java.net.URLEncoder;'] : []),
    'import java.net.http.HttpClient;',
    'import java.net.http.HttpRequest;',
    'import java.net.http.HttpResponse;',
    ...(hasFile ? ['import java.nio.file.Files;', 'import java.nio.file.Path;'] : []),
    ...(needsBase64(key) ? ['import java.util.Base64;'] : []),
    '',
    'class Send {',
    '  public static void main(String[] arguments) throws Exception {',
    ...(parts
      ? [
          '    var form = new ByteArrayOutputStream();',
          ...parts.flatMap(javaPart),
          `    form.write("--${BOUNDARY}--\\r\\n".getBytes());`,
          '',
        ]
      : []),
    `    var request = HttpRequest.newBuilder(URI.create(${urlWithKey(url, key, WORDS, doubleQuote)}))`,
    ...keyHeaders(key, WORDS).map(([name, value]) => `      .setHeader(${doubleQuote(name)}, ${value})`),
    ...(parts ? [`      .setHeader("Content-Type", "multipart/form-data; boundary=${BOUNDARY}")`] : []),
    ...headers.map(([name, value]) => `      .setHeader(${doubleQuote(name)}, ${doubleQuote(value)})`),
    `      .method(${doubleQuote(method)}, ${publisher})`,
    '      .build();',
    '',
    '    var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());',
    '    System.out.println(response.statusCode() + " " + response.body());',
    '  }',
    '}',
  ].join('\n');
}

function javaPart(part: NonNullable<Task['parts']>[number]): string[] {
  const start = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${part.name}"`;
  const write = (text: string) => `    form.write(${doubleQuote(text)}.getBytes("UTF-8"));`;
  if ('text' in part) return [write(`${start}\r\n\r\n${part.text}\r\n`)];
  const head = `${start}; filename="${part.filename}"\r\nContent-Type: ${part.type}\r\n\r\n`;
  const content = inlineText(part);
  if (content !== null) return [write(`${head}${content}\r\n`)];
  return [write(head), `    form.write(Files.readAllBytes(Path.of(${doubleQuote(part.filename)})));`, write('\r\n')];
}

/** Several lines of JSON are a text block, in which only the backslash is special. */
function javaString(text: string): string {
  if (!isBlock(text)) return doubleQuote(text);
  return `"""\n${text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"""')}"""`;
}
