/** What each option does to the request: `man curl` says what it means. */
import { addBinary, addData, addEncoded, addJson, addRaw, readFile, urlEncoded } from './data.ts';
import { addPart, addPlainPart } from './form.ts';
import { short, type Reading } from './request.ts';

type Reader = (reading: Reading, value: string) => void;

/** Options with an argument, by their long name. */
export const READERS: Record<string, Reader> = {
  request: ({ request }, value) => (request.method = value),
  url: addUrl,
  header: addHeader,
  data: addData,
  'data-ascii': addData,
  'data-binary': addBinary,
  'data-raw': addRaw,
  'data-urlencode': addEncoded,
  json: addJson,
  form: addPart,
  'form-string': addPlainPart,
  'url-query': (reading, value) =>
    reading.query.push(value.startsWith('+') ? value.slice(1) : urlEncoded(reading, value)),
  'upload-file': (reading, value) => {
    reading.isUpload = true;
    reading.body = readFile(reading, value);
  },
  'oauth2-bearer': ({ request }, value) => (request.credentials = { scheme: 'Bearer', value, from: '--oauth2-bearer' }),
  cookie: ({ request }, value) => {
    if (value.includes('=')) request.headers.push(['Cookie', value]);
    else request.notes.add('The page cannot read the cookies in the file of -b. They were left out.');
  },
  user: ({ request }, value) => (request.credentials = { scheme: 'Basic', value, from: '-u' }),
  range: ({ request }, value) => request.headers.push(['Range', `bytes=${value}`]),
  'continue-at': ({ request }, value) => {
    if (/^\d+$/.test(value)) request.headers.push(['Range', `bytes=${value}-`]);
    else request.notes.add(`--continue-at ${short(value)} was left out: it depends on a file on your disk.`);
  },
  variable: ({ variables, request }, value) => {
    const [, name, text = ''] = /^([A-Za-z_]\w*)=([^]*)$/.exec(value) ?? [];
    if (name !== undefined) variables.set(name, text);
    else request.notes.add(`--variable ${short(value)} was left out: its value is not known here.`);
  },
};

/** Options without an argument, by their long name; `isOn` is false for the forms with `--no-`. */
export const SWITCHES: Record<string, (reading: Reading, isOn: boolean) => void> = {
  get: (reading, isOn) => (reading.isGet = isOn),
  head: (reading, isOn) => (reading.isHead = isOn),
  globoff: (reading, isOn) => (reading.isGlobOff = isOn),
};

/** Options that change what curl sends and that the playground has no place for, by their long name. */
export const LEFT_OUT: Record<string, string> = {
  'user-agent': 'The User-Agent (-A) was left out: the browser sends its own.',
  referer: 'The Referer (-e) was left out: a browser does not let a page set it.',
  config: 'The page cannot read the configuration file of -K. Its options were left out.',
  'aws-sigv4': 'The signature of --aws-sigv4 was left out: these APIs do not use it.',
  anyauth: 'The authentication method --anyauth was left out: these APIs take an API key.',
  digest: 'The authentication method --digest was left out: these APIs take an API key.',
  negotiate: 'The authentication method --negotiate was left out: these APIs take an API key.',
  ntlm: 'The authentication method --ntlm was left out: these APIs take an API key.',
  'ntlm-wb': 'The authentication method --ntlm-wb was left out: these APIs take an API key.',
  netrc: 'The page cannot read your .netrc file (-n). Paste the key into the key field.',
  'netrc-file': 'The page cannot read the file of --netrc-file. Paste the key into the key field.',
  'netrc-optional': 'The page cannot read your .netrc file. Paste the key into the key field.',
  'etag-compare': 'The page cannot read the file of --etag-compare. The header If-None-Match was left out.',
  'time-cond': 'The condition of -z was left out. Add the header If-Modified-Since instead.',
  'tr-encoding': 'The TE header of --tr-encoding was left out: a browser does not let a page set it.',
  'request-target': '--request-target was left out: a browser sends the path of the URL.',
  'path-as-is': '--path-as-is was left out: a browser always resolves “..” in a path.',
  'form-escape': '--form-escape was left out: a browser writes quotes in file names as %22.',
  help: 'The command asks curl for help (-h) and sends no request.',
  manual: 'The command asks curl for its manual (-M) and sends no request.',
  version: 'The command asks curl for its version (-V) and sends no request.',
};

/** Takes the URL; a command may have several, of which only the first is read. */
export function addUrl({ request }: Reading, value: string): void {
  if (request.url === null) request.url = value;
  else request.notes.add(`“${short(value)}” was left out: the playground sends one URL.`);
}

/** `Name: value`; `Name;` for one without a value, and `Name:` for one that curl is not to send. */
function addHeader({ request }: Reading, line: string): void {
  if (line.startsWith('@')) {
    request.notes.add(`The page cannot read the headers in ${short(line.slice(1))}. Add them under Headers.`);
    return;
  }
  const colon = line.indexOf(':');
  const empty = colon === -1 ? /^([^;]+);\s*$/.exec(line)?.[1] : undefined;
  const name = (empty ?? line.slice(0, Math.max(colon, 0))).trim();
  const value = colon === -1 ? '' : line.slice(colon + 1).trim();
  if (name === '') request.notes.add(`The header “${short(line)}” was left out: it needs a name, a colon and a value.`);
  else if (empty === undefined && value === '') request.removed.push(name);
  else request.headers.push([name, value]);
}
