import type { JsonValue } from '../../openapi/contract.ts';
import { multipartParts } from '../../openapi/draft.ts';
import type { Handling } from './handling.ts';
import { wrap } from './javascript.ts';

/** Returns code that handles an error with the client of openapi/samples/, in Python. */
export function pythonHandler(handling: Handling): string {
  const { base, envVar, headers, idempotencyHeader, kind, code } = handling;
  const options = [
    JSON.stringify(base),
    `os.environ["${envVar}"]`,
    ...(Object.keys(headers).length > 0 ? [`headers=${literal(headers, '    ')}`] : []),
    ...(idempotencyHeader === null ? [] : [`idempotency_header=${JSON.stringify(idempotencyHeader)}`]),
  ];
  return [
    'import os',
    ...(kind === 'wait' ? ['import math'] : []),
    'from api_client import ApiClient, ApiError',
    '',
    'client = ApiClient(',
    ...options.map((option) => `    ${option},`),
    ')',
    '',
    'try:',
    ...(kind === 'fix' ? [] : [`    # ${COMMENT[kind]}`]),
    ...call(handling),
    '    print(result.status)',
    'except ApiError as error:',
    `    if error.code != ${JSON.stringify(code)}:`,
    '        raise',
    ...OUTCOME[kind](handling),
  ].join('\n');
}

/** What the client does about an error by itself. */
const COMMENT = {
  wait: 'After a 429, the client waits as long as the API says and sends the request again.',
  backoff: 'The client retries with exponential backoff and jitter, and gives up after 5 attempts.',
} as const;

const OUTCOME: Record<Handling['kind'], (handling: Handling) => string[]> = {
  fix: ({ advice, code, retry }) => [...wrap(retry, '    # '), `    print(${JSON.stringify(`${code}: ${advice}`)})`],
  wait: () => [
    '    # The API requires a longer wait than the client allows (max_time).',
    '    seconds = math.ceil(error.retry_after or 0)',
    '    print(f"The limit is reached. Try again in {seconds} seconds.")',
  ],
  backoff: ({ code }) => [`    print(f"${code}: no success after {error.result.attempts} attempts.")`],
};

function call({ method, path, body, form, kind, idempotencyHeader }: Handling): string[] {
  const isRepeatable = method !== 'POST' && method !== 'PATCH';
  const parts = multipartParts(form ?? null);
  const fields = parts.flatMap((part) => ('text' in part ? [[part.name, part.text] as const] : []));
  const files = parts.flatMap((part) =>
    'file' in part
      ? [
          `"${part.name}": (${JSON.stringify(part.filename)}, open(${JSON.stringify(part.filename)}, "rb").read(), ${JSON.stringify(part.type)})`,
        ]
      : [],
  );
  const options = [
    ...(body === undefined ? [] : [`body=${literal(body, '        ')}`]),
    ...(fields.length > 0 ? [`form=${literal(Object.fromEntries(fields), '        ')}`] : []),
    ...(files.length > 0 ? [`files={${files.join(', ')}}`] : []),
    ...(kind === 'backoff' && !isRepeatable && idempotencyHeader === null
      ? ['repeatable=True,  # only where it does no harm if the work is done twice']
      : []),
  ];
  const start = `    result = client.request(${JSON.stringify(method)}, ${JSON.stringify(path)}`;
  if (options.length === 0) return [`${start})`];
  return [
    '    result = client.request(',
    `        ${JSON.stringify(method)},`,
    `        ${JSON.stringify(path)},`,
    ...options.map((option) => `        ${/,\s+#/.test(option) ? option : `${option},`}`),
    '    )',
  ];
}

/** A JSON value as Python writes it, over several lines where it has parts. */
function literal(value: JsonValue, indent: string): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Array.isArray(value)
    ? value.map((each) => literal(each, `${indent}    `))
    : Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${literal(each, `${indent}    `)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const line = open + entries.join(', ') + close;
  if (line.length <= 80 && !line.includes('\n')) return line;
  return `${open}\n${entries.map((entry) => `${indent}    ${entry},\n`).join('')}${indent}${close}`;
}
