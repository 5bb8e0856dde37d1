import { multipartParts } from '../../openapi/draft.ts';
import type { Handling } from './handling.ts';

/** Returns code that handles an error with the client of openapi/samples/, in TypeScript or in JavaScript. */
export function javascriptHandler(handling: Handling, language: 'TypeScript' | 'JavaScript'): string {
  const { base, envVar, headers, idempotencyHeader, kind, form } = handling;
  const extension = language === 'TypeScript' ? 'ts' : 'js';
  const files = multipartParts(form ?? null).some((part) => 'file' in part);
  return [
    ...(files ? ["import { openAsBlob } from 'node:fs';"] : []),
    `import { ApiError, createClient } from './api-client.${extension}';`,
    '',
    'const client = createClient({',
    `  baseUrl: ${quote(base)},`,
    `  apiKey: process.env.${envVar} ?? '',`,
    ...(Object.keys(headers).length > 0 ? [`  headers: ${indent(literal(headers))},`] : []),
    ...(idempotencyHeader === null ? [] : [`  idempotencyHeader: ${quote(idempotencyHeader)},`]),
    '});',
    ...formLines(handling),
    '',
    'try {',
    ...(kind === 'fix' ? [] : [`  // ${comment(handling)}`]),
    ...call(handling),
    '  console.log(status);',
    '} catch (error) {',
    `  if (!(error instanceof ApiError) || error.code !== ${quote(handling.code)}) throw error;`,
    ...OUTCOME[kind](handling),
    '}',
  ].join('\n');
}

const OUTCOME: Record<Handling['kind'], (handling: Handling) => string[]> = {
  fix: ({ advice, code, retry }) => [...wrap(retry, '  // '), `  console.error(${quote(`${code}: ${advice}`)});`],
  wait: () => [
    '  // The API requires a longer wait than the client allows (maxTime).',
    '  const seconds = Math.ceil((error.retryAfter ?? 0) / 1000);',
    '  console.error(`The limit is reached. Try again in ${seconds} seconds.`);',
  ],
  backoff: ({ code }) => [`  console.error(\`${code}: no success after \${error.result.attempts} attempts.\`);`],
};

/** What the client does about an error by itself. */
function comment({ kind }: Handling): string {
  return kind === 'wait'
    ? 'After a 429, the client waits as long as the API says and sends the request again.'
    : 'The client retries with exponential backoff and jitter, and gives up after 5 attempts.';
}

function call({ method, path, body, form, kind, idempotencyHeader }: Handling): string[] {
  const isRepeatable = method !== 'POST' && method !== 'PATCH';
  const options = [
    ...(body === undefined ? [] : [`body: ${indent(indent(literal(body)))},`]),
    ...(form === undefined ? [] : ['body: form,']),
    ...(kind === 'backoff' && !isRepeatable && idempotencyHeader === null
      ? ['repeatable: true, // only where it does no harm if the work is done twice']
      : []),
  ];
  const start = `  const { status } = await client.request(${quote(method)}, ${quote(path)}`;
  return options.length === 0 ? [`${start});`] : [`${start}, {`, ...options.map((line) => `    ${line}`), '  });'];
}

function formLines({ form }: Handling): string[] {
  if (form === undefined) return [];
  const parts = multipartParts(form).map((part) =>
    'file' in part
      ? `form.append(${quote(part.name)}, await openAsBlob(${quote(part.filename)}, { type: ${quote(part.type)} }), ${quote(part.filename)});`
      : `form.append(${quote(part.name)}, ${quote(part.text)});`,
  );
  return ['', 'const form = new FormData();', ...parts];
}

/** Breaks a text into comment lines of at most 100 characters. */
export function wrap(text: string, start: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= 100) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(start + word);
  }
  return lines;
}

function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, '$1$2:');
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
