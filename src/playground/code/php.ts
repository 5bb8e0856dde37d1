import { keyParts, urlWithKey, type KeyWords } from './key-words.ts';
import { inlineText, singleQuote, type Task } from './task.ts';

const WORDS: KeyWords = {
  variable: (name) => `getenv('${name}')`,
  join: (text, expression) => `${singleQuote(text)} . ${expression}`,
  base64: (expression, pair) => `base64_encode(${pair === '' ? expression : `${expression} . ${singleQuote(pair)}`})`,
  encode: (expression) => `rawurlencode(${expression})`,
};

/** Returns the request as a PHP script, with the curl extension. */
export function phpScript({ method, url, key, headers, text, parts }: Task): string {
  const body = parts ? `[\n${parts.map(phpPart).join('')}  ]` : text === null ? null : singleQuote(text);
  return [
    '<?php',
    `$curl = curl_init(${urlWithKey(url, key, WORDS, singleQuote)});`,
    'curl_setopt_array($curl, [',
    `  CURLOPT_CUSTOMREQUEST => ${singleQuote(method)},`,
    '  CURLOPT_HTTPHEADER => [',
    ...keyParts(key, WORDS).map(({ name, before, value }) => `    ${WORDS.join(`${name}: ${before}`, value)},`),
    // A header without a value has to end with a semicolon to be sent.
    ...headers.map(([name, value]) => `    ${singleQuote(value === '' ? `${name};` : `${name}: ${value}`)},`),
    '  ],',
    ...(body === null ? [] : [`  CURLOPT_POSTFIELDS => ${body},`]),
    ...(method === 'HEAD' ? ['  CURLOPT_NOBODY => true,'] : []),
    '  CURLOPT_RETURNTRANSFER => true,',
    ']);',
    '',
    '$answer = curl_exec($curl);',
    "echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $answer, PHP_EOL;",
  ].join('\n');
}

function phpPart(part: NonNullable<Task['parts']>[number]): string {
  const name = singleQuote(part.name);
  if ('text' in part) return `    ${name} => ${singleQuote(part.text)},\n`;
  const [filename, type, content] = [singleQuote(part.filename), singleQuote(part.type), inlineText(part)];
  return content === null
    ? `    ${name} => new CURLFile(${filename}, ${type}, ${filename}),\n`
    : `    ${name} => new CURLStringFile(${singleQuote(content)}, ${filename}, ${type}),\n`;
}
