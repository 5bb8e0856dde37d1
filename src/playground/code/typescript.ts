import { jsonProblem, prettyJson } from '../../sandbox/json.ts';
import type { RequestDraft } from '../../../openapi/draft.ts';
import type { ParameterView } from '../../contract/playground-view.ts';
import { keyHeaders, type KeyWords } from './key-words.ts';
import { indent, inlineText, type Task } from './task.ts';

/** The events as they arrive; of a refusal the client has read the body. */
const PRINT_STREAM = [
  "console.log(response.status, error ?? '');",
  'if (response.ok) for await (const piece of response.body ?? []) process.stdout.write(piece);',
];

const WORDS: KeyWords = {
  variable: (name) => `process.env['${name}']`,
  join: template,
  base64: (expression, pair) => `btoa(${template('', expression, pair)})`,
  encode: (expression) => `encodeURIComponent(${expression} ?? '')`,
};

/** Returns the request as TypeScript, checked against the types that are generated from the API's document. */
export function typescriptProgram(task: Task, source: TypedSource): string {
  const { method, key, headers, text, parts } = task;
  const keyed = keyHeaders(key, WORDS).map(([name, value]) => `${propertyName(name)}: ${value}`);
  const parseAs = readerOf(source.answers);
  const isJson = text !== null && jsonProblem(text) === null;
  const { pathParams, query } = source.draft;
  const names = new Set([...source.draft.path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name));
  const path = Object.fromEntries(Object.entries(pathParams).filter(([name]) => names.has(name)));
  const params = [
    ...(Object.keys(path).length > 0 ? [`path: ${typedOf(path, source, 'path')}`] : []),
    ...(Object.keys(query).length > 0 ? [`query: ${typedOf(query, source, 'query')}`] : []),
    ...declaredHeaders(task, source),
  ];
  const others = headers.filter(([name, value]) => {
    const isDefault = isJson && /^content-type$/i.test(name) && value === 'application/json';
    return !isDefault && !isDeclared(source, name);
  });
  const options = [
    ...(params.length > 0 ? [`params: { ${params.join(', ')} },`] : []),
    ...serializers(task, source),
    ...(others.length > 0 ? [`headers: ${objectOf(Object.fromEntries(others))},`] : []),
    ...(isJson ? [`body: ${indent(prettyJson(text), '  ')},`] : []),
    ...(text !== null && !isJson ? [`body: ${quote(text)} as never,`, 'bodySerializer: (body) => body,'] : []),
    ...(parts ? ['body: form as never,'] : []),
    ...(parseAs === 'json' ? [] : [`parseAs: '${parseAs}',`]),
  ];
  return [
    ...(source.isWrong ? ['// @ts-nocheck This request is wrong on purpose, which the types would not allow.'] : []),
    ...(parts?.some((part) => !('text' in part) && inlineText(part) === null)
      ? ["import { openAsBlob } from 'node:fs';"]
      : []),
    "import createClient from 'openapi-fetch';",
    `import type { paths } from './${source.api}.ts'; // from ${source.types}`,
    '',
    'const client = createClient<paths>({',
    `  baseUrl: ${quote(source.base)},`,
    ...(keyed.length > 0 ? [`  headers: { ${keyed.join(', ')} },`] : []),
    '});',
    ...keyInUrl(task),
    '',
    ...(parts ? ['const form = new FormData();', ...parts.map((part) => `form.append(${formPart(part)});`), ''] : []),
    `const { ${parseAs === 'stream' ? '' : 'data, '}error, response } = await client.${method}(${quote(source.draft.path)}${options.length > 0 ? ', {' : ');'}`,
    ...options.map((option) => `  ${option}`),
    ...(options.length > 0 ? ['});'] : []),
    '',
    ...(parseAs === 'stream' ? PRINT_STREAM : ['console.log(response.status, data ?? error);']),
  ].join('\n');
}

/** What the client has to read the answer with: by itself it takes every body for JSON. */
function readerOf(mediaType: string | null): 'json' | 'stream' | 'text' | 'blob' {
  if (mediaType === null) return 'json';
  if (mediaType === 'text/event-stream') return 'stream';
  return /^text\/|subrip|xml/.test(mediaType) ? 'text' : 'blob';
}

/** Header parameters of the document are typed; the others are not. */
function declaredHeaders({ headers }: Task, source: TypedSource): string[] {
  const declared = headers.filter(([name]) => isDeclared(source, name));
  return declared.length === 0 ? [] : [`header: ${typedOf(Object.fromEntries(declared), source, 'header')}`];
}

function isDeclared({ parameters }: TypedSource, name: string): boolean {
  return parameters.some((parameter) => parameter.in === 'header' && parameter.name === name);
}

function objectOf(values: Record<string, string>, source?: TypedSource, place?: ParameterView['in']): string {
  const members = Object.entries(values).map(([name, value]) => {
    const type = source?.parameters.find((each) => each.in === place && each.name === name)?.type ?? '';
    return `${propertyName(name)}: ${literal(value, type)}`;
  });
  return `{ ${members.join(', ')} }`;
}

/** The types know no parameter that carries a key, so it is added when the request is made. */
function keyInUrl({ key }: Task): string[] {
  if (!key || key.query === null) return [];
  const name = decodeURIComponent(key.query.slice(1, -1));
  return [
    'client.use({',
    '  onRequest({ request }) {',
    '    const url = new URL(request.url);',
    `    url.searchParams.append(${quote(name)}, ${WORDS.variable(key.envVar)} ?? '');`,
    '    return new Request(url, request);',
    '  },',
    '});',
  ];
}

function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/**
 * A template with an expression in it, in JavaScript.
 * @example template('Bearer ', 'key') // => '`Bearer ${key}`'
 */
export function template(before: string, expression: string, after = ''): string {
  const escaped = (text: string) => text.replaceAll(/[`\\]|\$(?=\{)/g, String.raw`\$&`);
  return `\`${escaped(before)}\${${expression}}${escaped(after)}\``;
}

/** Whether a place has a parameter that is a list or an object, of which the request knows the text alone. */
function isComposite({ parameters }: TypedSource, place: ParameterView['in']): boolean {
  return parameters.some(
    ({ in: its, type, memberOf }) => its === place && (memberOf !== undefined || /^(array|object)\b/.test(type)),
  );
}

function typedOf(values: Record<string, string>, source: TypedSource, place: ParameterView['in']): string {
  return `${objectOf(values, source, place)}${isComposite(source, place) ? ' as never' : ''}`;
}

/** The client knows two styles of lists and one of objects, so a place with such parameters is written out. */
function serializers({ url }: Task, source: TypedSource): string[] {
  const [path = '', search = ''] = url.split(/\?(.*)/s);
  return [
    ...(isComposite(source, 'path') ? [`pathSerializer: () => ${quote(path)},`] : []),
    ...(isComposite(source, 'query') && search !== '' ? [`querySerializer: () => ${quote(search)},`] : []),
  ];
}

/** Numbers and truth values are written as such, where they are and the document wants them. */
function literal(value: string, type: string): string {
  const isNumber = /^(integer|number|int32|int64|float|double)\b/.test(type) && String(Number(value)) === value;
  const isTruth = /^boolean\b/.test(type) && /^(true|false)$/.test(value);
  return isNumber || isTruth ? value : quote(value);
}

function formPart(part: NonNullable<Task['parts']>[number]): string {
  if ('text' in part) return `${quote(part.name)}, ${quote(part.text)}`;
  const type = `{ type: ${quote(part.type)} }`;
  const text = inlineText(part);
  const blob =
    text === null ? `await openAsBlob(${quote(part.filename)}, ${type})` : `new Blob([${quote(text)}], ${type})`;
  return `${quote(part.name)}, ${blob}, ${quote(part.filename)}`;
}

/** @example quote("it's") // => "'it\\'s'" */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** What the types of a request are found by. */
export interface TypedSource {
  /** The API's id, and where its types are served. */
  api: string;
  types: string;
  base: string;
  draft: RequestDraft;
  parameters: ParameterView[];
  /** The media type of a success, where that is not JSON. */
  answers: string | null;
  /** Whether the request breaks the document on purpose. */
  isWrong: boolean;
}
