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
import { inlineText, taskOf, type Task } from './task.ts';
import { quote as javascriptQuote, typescriptProgram, type TypedSource } from './typescript.ts';
import { jsonProblem, tokensOf } from '../../sandbox/json.ts';
import type { FormPart, Outgoing } from '../../sandbox/request.ts';

/** Stand for the key and for the body while the library writes; each is a plain word, so it is quoted simply. */
const KEY = 'LATCHKEY_PLACEHOLDER_OF_THE_KEY';
const BODY = 'LATCHKEY_PLACEHOLDER_OF_THE_BODY';

const PYTHON_WORDS: Record<string, string> = { true: 'True', false: 'False', null: 'None' };

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
    const { envVar, parts, text } = task;
    // Unlike --data, --data-raw sends a leading @ as it is.
    const body = parts ? parts.map(curlPart).join(' \\\n  ') : `--data-raw ${shellQuote(text ?? '')}`;
    const code = fill(shellCurl.generate(archive(task, false)), [
      [`'Authorization: Bearer ${KEY}'`, `"Authorization: Bearer $${envVar}"`],
      [`--data '${BODY}'`, body],
    ]);
    const file = parts?.map(inlineText).find((content) => content !== null);
    return typeof file === 'string' ? `printf %s ${shellQuote(file)} | ${code}` : code;
  },
  JavaScript: (task) => {
    const { envVar, parts } = task;
    const text = task.text ?? '';
    const json = jsonProblem(text) === null ? `JSON.stringify(${text.replaceAll('\n', '\n  ')})` : null;
    const call = fill(jsFetch.generate(archive(task, false)), [
      [`'Bearer ${KEY}'`, `\`Bearer \${process.env.${envVar}}\``],
      [`'${BODY}'`, parts ? 'form' : (json ?? javascriptQuote(text))],
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
    const { envVar, parts } = task;
    const text = task.text ?? '';
    const files = parts?.map((part) => `      (${JSON.stringify(part.name)}, ${pythonPart(part)})`).join(',\n');
    const json = jsonProblem(text) === null ? `json=${pythonJson(text)}` : `data=${JSON.stringify(text)}.encode()`;
    const call = fill(pythonRequests.generate(archive(task, true)), [
      [`"Bearer ${KEY}"`, `f"Bearer {os.environ['${envVar}']}"`],
      [`json="${BODY}"`, files === undefined ? json : `files=[\n${files}\n    ]`],
    ]);
    return [
      ...(envVar === null ? [] : ['import os', '']),
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
function archive({ method, url, envVar, headers, text, parts }: Task, isPython: boolean): Archive {
  return {
    method,
    url,
    headers: [
      ...(envVar === null ? [] : [{ name: 'Authorization', value: `Bearer ${KEY}` }]),
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
function fill(code: string, replacements: [placeholder: string, text: string][]): string {
  return replacements.reduce((filled, [placeholder, text]) => filled.replace(placeholder, () => text), code);
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

type Archive = Parameters<typeof shellCurl.generate>[0];
