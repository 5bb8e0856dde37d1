import { bodyText } from '../../openapi/body-text.ts';
import { multipartParts } from '../../openapi/draft.ts';
import { placeBefore } from '../contract/credential-line.ts';
import type { Handling } from './handling.ts';
import { wrap } from './javascript.ts';

/**
 * Returns a script for bash that sends the request with curl and handles the error. Its loops are bash: curl's `--retry`
 * knows no limit headers and no wait in a body.
 */
export function curlHandler(handling: Handling): string {
  const { kind, wait } = handling;
  // A shell compares whole seconds; where the wait is told in another form, growing waits do too.
  const isReadable = wait?.in === 'body' || (wait?.in === 'header' && wait.kind === 'retry-after');
  return WRITERS[kind === 'wait' && !isReadable ? 'backoff' : kind](handling).join('\n');
}

const WRITERS: Record<Handling['kind'], (handling: Handling) => string[]> = {
  fix: (handling) => [
    `response=$(curl -sS ${request(handling)})`,
    `if grep -q '"${handling.code}"' <<< "$response"; then`,
    ...wrap(handling.retry, '  # '),
    `  echo ${quote(`${handling.code}: ${handling.advice}`)} >&2`,
    'else',
    '  echo "$response"',
    'fi',
  ],
  wait: (handling) => [
    'for attempt in 1 2 3 4 5; do',
    ...(handling.wait?.in === 'body'
      ? [
          `  status=$(curl -sS -o response.json -w '%{http_code}' ${request(handling, '  ')})`,
          `  wait=$(grep -o '"${lastOf(handling.wait.pointer)}":[0-9]*' response.json | grep -o '[0-9]*$')`,
        ]
      : [
          `  read -r status wait < <(curl -sS -o response.json -w '%{http_code} %header{${handling.wait?.name ?? 'Retry-After'}}\\n' ${request(handling, '  ')})`,
        ]),
    `  [ "$status" = ${handling.status} ] || break`,
    '  if [ "${wait:-0}" -gt 120 ]; then echo "Try again in $wait seconds." >&2; break; fi',
    '  sleep "${wait:-$((RANDOM % 2 ** attempt + 1))}"',
    'done',
    'echo "$status"',
  ],
  backoff: (handling) => [
    'for attempt in 1 2 3 4 5; do',
    `  status=$(curl -sS -o response.json -w '%{http_code}' ${request(handling, '  ')})`,
    `  [ "$status" = ${handling.status} ] || break`,
    '  # Twice as long with each attempt, with jitter.',
    '  sleep "$((RANDOM % 2 ** attempt + 1))"',
    'done',
    'echo "$status"',
  ],
};

/** The arguments of curl, one on a line. */
function request(handling: Handling, start = ''): string {
  const { method, base, path, headers, mediaType, body, form } = handling;
  const parts = multipartParts(form ?? null).map((part) =>
    'file' in part
      ? `-F ${quote(`${part.name}=@${part.filename};type=${part.type}`)}`
      : `-F ${quote(`${part.name}=${part.text}`)}`,
  );
  const all = [
    `${method === 'GET' ? '' : `-X ${method} `}${quote(base + path)}${keyInUrl(handling)}`,
    ...keyOptions(handling),
    // Two Cookie headers are no cookies more: a cookie with the key is joined with the others.
    ...Object.entries(headers).flatMap(([name, value]) =>
      isCookie(name) && hasCookie(handling) ? [] : [`-H ${quote(`${name}: ${value}`)}`],
    ),
    ...(body === undefined || mediaType === null
      ? []
      : [`-H ${quote(`Content-Type: ${mediaType}`)}`, `--data-raw ${quote(bodyText(mediaType, body))}`]),
    ...parts,
  ];
  return all.join(` \\\n${start}  `);
}

/** What follows the URL in its quotes where the key goes into the query. */
function keyInUrl({ carriers, path, envVar }: Handling): string {
  const carrier = carriers.find(({ in: place }) => place === 'query');
  if (!carrier) return '';
  const before = placeBefore({ ...carrier, name: encodeURIComponent(carrier.name) });
  return quoteWithKey(path.includes('?') ? before.replace('?', '&') : before, envVar);
}

function keyOptions(handling: Handling): string[] {
  const { carriers, headers, envVar } = handling;
  return carriers.flatMap((carrier) => {
    if (carrier.in === 'query') return [];
    // curl itself puts user name and password into Base64.
    if (carrier.form === 'basic') return [`-u "$${envVar}:"`];
    const others = carrier.in === 'cookie' ? Object.entries(headers).find(([name]) => isCookie(name))?.[1] : undefined;
    const line = placeBefore(carrier);
    return [`-H ${quoteWithKey(others === undefined ? line : line.replace(': ', () => `: ${others}; `), envVar)}`];
  });
}

function hasCookie({ carriers }: Handling): boolean {
  return carriers.some(({ in: place }) => place === 'cookie');
}

function isCookie(name: string): boolean {
  return name.toLowerCase() === 'cookie';
}

/** Returns a text and the key behind it in double quotes, in which the shell reads the variable. */
function quoteWithKey(text: string, envVar: string): string {
  return `"${text.replaceAll(/["$`\\]/g, String.raw`\$&`)}$${envVar}"`;
}

function lastOf(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
