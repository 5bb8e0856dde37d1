/**
 * The request as code. This module is loaded when the code is opened. The library writes the request; multipart bodies
 * and the key are ours, because a snippet has to send the same bytes as Send does and must never hold a key.
 */
import { jsFetch } from '@scalar/snippetz/plugins/js/fetch';
import { pythonRequests } from '@scalar/snippetz/plugins/python/requests';
import { shellCurl } from '@scalar/snippetz/plugins/shell/curl';
import type { RequestDraft } from '../../../openapi/draft.ts';
import { csharpProgram } from './csharp.ts';
import { goProgram } from './go.ts';
import type { Language } from './languages.ts';
import { javaProgram } from './java.ts';
import { phpScript } from './php.ts';
import { rubyScript } from './ruby.ts';
import { isInUrl, keyHeaders, keyParts, needsBase64, urlWithKey, type KeyWords } from './key-words.ts';
import { inlineText, taskOf, type Task } from './task.ts';
import { quote as javascriptQuote, template, typescriptProgram, type TypedSource } from './typescript.ts';
import { jsonProblem, tokensOf } from '../../sandbox/json.ts';
import type { FormPart, Outgoing } from '../../sandbox/request.ts';

/** Stand for the key and for the body while the library writes; each is a plain word, so it is quoted simply. */
const KEY = 'LATCHKEY_PLACEHOLDER_OF_THE_KEY';
const BODY = 'LATCHKEY_PLACEHOLDER_OF_THE_BODY';

const PYTHON_WORDS: Record<string, string> = { true: 'True', false: 'False', null: 'None' };

const CURL: KeyWords = {
  variable: (name) => `$${name}`,
  join: (text, expression) => `"${shellDouble(text)}${expression}"`,
  base64: (expression, pair) => `${expression}${pair}`,
  // A shell has no words for it, and keys have no characters that need it.
  encode: (expression) => expression,
};

const JAVASCRIPT: KeyWords = {
  variable: (name) => `process.env.${name}`,
  join: template,
  base64: (expression, pair) => `btoa(${pair === '' ? expression : template('', expression, pair)})`,
  encode: (expression) => `encodeURIComponent(${expression})`,
};

const PYTHON: KeyWords = {
  variable: (name) => `os.environ['${name}']`,
  // Before Python 3.12 an expression within the quotes cannot have such quotes.
  join: (text, expression) =>
    expression.includes('"')
      ? `${JSON.stringify(text)} + ${expression}`
      : `f${JSON.stringify(text).slice(0, -1).replaceAll(/[{}]/g, '$&$&')}{${expression}}"`,
  base64: (expression, pair) =>
    `base64.b64encode(${pair === '' ? expression : `f"{${expression}}${pair}"`}.encode()).decode()`,
  encode: (expression) => `quote(${expression}, safe='')`,
};

/**
 * Returns the request as code that prints its answer. `envVar` is the environment variable that holds the key; `source`
 * is what the request was made from, where it is to be checked against types.
 */
export function snippet(
  language: Language,
  outgoing: Outgoing,
  base: string,
  envVar: string,
  source: Omit<TypedSource, 'base'> = untyped(outgoing),
): string {
  return WRITERS[language](taskOf(outgoing, base, envVar), { ...source, base });
}

const WRITERS: Record<Language, (task: Task, source: TypedSource) => string> = {
  curl: (task) => {
    const { key, parts, text } = task;
    // Unlike --data, --data-raw sends a leading @ as it is.
    const body = parts ? parts.map(curlPart).join(' \\\n  ') : `--data-raw ${shellQuote(text ?? '')}`;
    const code = fill(shellCurl.generate(archive(task, false)), [
      ...keyParts(key, CURL).map(({ name, before, value }, index): Replacement =>
        key?.headers[index]?.pair == null
          ? [`'${name}: ${KEY}${index}'`, `"${shellDouble(`${name}: ${before}`)}${value}"`]
          : [`--header '${name}: ${KEY}${index}'`, `--user "${value}"`],
      ),
      ...(isInUrl(key) ? [[`'${urlOf(task)}'`, urlWithKey(task.url, key, CURL, shellQuote)] as Replacement] : []),
      ...bodyPlaceholder(task, `--data '${BODY}'`, body),
    ]);
    const file = parts?.map(inlineText).find((content) => content !== null);
    return typeof file === 'string' ? `printf %s ${shellQuote(file)} | ${code}` : code;
  },
  JavaScript: (task) => {
    const { parts } = task;
    const text = task.text ?? '';
    const json = jsonProblem(text) === null ? `JSON.stringify(${text.replaceAll('\n', '\n  ')})` : null;
    const call = fill(jsFetch.generate(archive(task, false)), [
      ...keyPlaceholders(task, JAVASCRIPT, "'"),
      ...bodyPlaceholder(task, `'${BODY}'`, parts ? 'form' : (json ?? javascriptQuote(text))),
    ]);
    return [
      ...(parts?.some(isFileOnDisk) ? ["import { openAsBlob } from 'node:fs';", ''] : []),
      ...(parts
        ? ['const form = new FormData();', ...parts.map((part) => `form.append(${javascriptPart(part)});`), '']
        : []),
      `const response = await ${call};`,
      '',
      'console.log(response.status, await response.text());',
    ].join('\n');
  },
  TypeScript: typescriptProgram,
  Python: (task) => {
    const { key, parts } = task;
    const text = task.text ?? '';
    const files = parts?.map((part) => `      (${JSON.stringify(part.name)}, ${pythonPart(part)})`).join(',\n');
    const json = jsonProblem(text) === null ? `json=${pythonJson(text)}` : `data=${JSON.stringify(text)}.encode()`;
    const call = fill(pythonRequests.generate(archive(task, true)), [
      ...keyPlaceholders(task, PYTHON, '"'),
      ...bodyPlaceholder(task, `json="${BODY}"`, files === undefined ? json : `files=[\n${files}\n    ]`),
    ]);
    return [
      ...(needsBase64(key) ? ['import base64'] : []),
      ...(key === null ? [] : ['import os']),
      ...(isInUrl(key) ? ['from urllib.parse import quote'] : []),
      ...(key === null ? [] : ['']),
      'import requests',
      '',
      `response = ${call}`,
      'print(response.status_code, response.text)',
    ].join('\n');
  },
  Go: goProgram,
  PHP: phpScript,
  Ruby: rubyScript,
  Java: javaProgram,
  'C#': csharpProgram,
};

/** Returns the request in the form that the library reads, with words in place of the key and the body. */
function archive(task: Task, isPython: boolean): Archive {
  const { method, key, headers, text, parts } = task;
  return {
    method,
    url: urlOf(task),
    headers: [
      ...(key?.headers ?? []).map(({ name }, index) => ({ name, value: `${KEY}${index}` })),
      ...headers.map(([name, value]) => ({ name, value })),
    ],
    ...((text !== null || parts !== null) && {
      postData: isPython
        ? { mimeType: 'application/json', text: JSON.stringify(BODY) }
        : { mimeType: 'text/plain', text: BODY },
    }),
  };
}

function untyped({ method, path }: Outgoing): Omit<TypedSource, 'base'> {
  const draft: RequestDraft = { method, path, pathParams: {}, query: {}, headers: {}, body: undefined };
  return { api: 'types', types: '/types/', draft, parameters: [], isWrong: false, answers: null };
}

/** Puts what the placeholders stand for into the code; it must not be read as a replacement pattern. */
function fill(code: string, replacements: Replacement[]): string {
  return replacements.reduce((filled, [placeholder, text]) => {
    if (!filled.includes(placeholder)) throw new Error(`Failed to write code: the library left out ${placeholder}.`);
    return filled.replace(placeholder, () => text);
  }, code);
}

/** What stands for the values of the headers with the key, and for the URL with the key, in the quotes of a language. */
function keyPlaceholders(task: Task, words: KeyWords, quote: string): Replacement[] {
  const url = urlWithKey(task.url, task.key, words, (text) => text);
  return [
    ...keyHeaders(task.key, words).map(([, value], index): Replacement => [`${quote}${KEY}${index}${quote}`, value]),
    ...(isInUrl(task.key) ? [[`${quote}${urlOf(task)}${quote}`, url] as Replacement] : []),
  ];
}

function bodyPlaceholder({ text, parts }: Task, placeholder: string, body: string): Replacement[] {
  return text === null && parts === null ? [] : [[placeholder, body]];
}

/** The URL, with a word in place of the key. */
function urlOf({ url, key }: Task): string {
  return key && key.query !== null ? url + key.query + KEY : url;
}

/** Escapes text for the inside of double quotes of a shell. */
function shellDouble(text: string): string {
  return text.replaceAll(/["\\$`]/g, String.raw`\$&`);
}

function pythonJson(text: string): string {
  return tokensOf(text)
    .map(([kind, token]) => (kind === 'word' ? (PYTHON_WORDS[token] ?? token) : token.replaceAll('\n', '\n    ')))
    .join('');
}

function curlPart(part: FormPart): string {
  if ('text' in part) return `--form-string ${shellQuote(`${part.name}=${part.text}`)}`;
  const source = inlineText(part) === null ? `@${part.filename}` : `@-;filename=${part.filename}`;
  return `--form ${shellQuote(`${part.name}=${source};type=${part.type}`)}`;
}

function javascriptPart(part: FormPart): string {
  const name = javascriptQuote(part.name);
  if ('text' in part) return `${name}, ${javascriptQuote(part.text)}`;
  const text = inlineText(part);
  const type = `{ type: ${javascriptQuote(part.type)} }`;
  const filename = javascriptQuote(part.filename);
  const blob =
    text === null ? `await openAsBlob(${filename}, ${type})` : `new Blob([${javascriptQuote(text)}], ${type})`;
  return `${name}, ${blob}, ${filename}`;
}

function pythonPart(part: FormPart): string {
  if ('text' in part) return `(None, ${JSON.stringify(part.text)})`;
  const filename = JSON.stringify(part.filename);
  const text = inlineText(part);
  return `(${filename}, ${text === null ? `open(${filename}, "rb")` : JSON.stringify(text)}, ${JSON.stringify(part.type)})`;
}

function isFileOnDisk(part: FormPart): boolean {
  return !('text' in part) && inlineText(part) === null;
}

function shellQuote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

type Replacement = [placeholder: string, text: string];

type Archive = Parameters<typeof shellCurl.generate>[0];
