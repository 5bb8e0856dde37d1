/** Reads the words of a curl command: `man curl` says what each of them means. */
import type { CurlCommand } from './words.ts';

/** Returns the request that the command would make, and what of it could not be read or does not apply here. */
export function readCurl({ words, input }: CurlCommand): CurlRequest {
  const request: CurlRequest = { method: null, url: null, headers: [], data: null, form: null, key: null, notes: [] };
  const reading: Reading = { request, input, isGet: false, pieces: [] };
  const rest = words.flatMap(spread);
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith('-') || word === '-') {
      if (request.url === null) request.url = word;
      else note(request, `“${short(word)}” was left out: one address is enough.`);
      continue;
    }
    const name = LONG[word] ?? word;
    const read = READERS[name];
    if (read) read(reading, rest.shift() ?? '');
    else if (SWITCHES[name]) SWITCHES[name](reading);
    else if (WITH_ARGUMENT.has(name)) rest.shift();
    else if (!SILENT.has(name) && !/^--?(no-)?[\w.-]+$/.test(name))
      note(request, `“${short(name)}” was not understood.`);
    else if (!SILENT.has(name)) note(request, `The option ${name} has no meaning here and was left out.`);
  }
  finish(reading);
  return request;
}

/** What an option with an argument does. */
const READERS: Record<string, (reading: Reading, value: string) => void> = {
  '-X': ({ request }, value) => (request.method = value.toUpperCase()),
  '--url': ({ request }, value) => (request.url = value),
  '-H': ({ request }, value) => readHeader(request, value),
  '-d': (reading, value) => readData(reading, value, true),
  '--data-binary': (reading, value) => readData(reading, value, false),
  '--data-raw': ({ pieces }, value) => pieces.push(value),
  '--data-urlencode': ({ pieces }, value) => pieces.push(urlEncoded(value)),
  '--json': (reading, value) => {
    addHeader(reading.request, 'Content-Type', 'application/json');
    addHeader(reading.request, 'Accept', 'application/json');
    readData(reading, value, false);
  },
  '-F': (reading, value) => readPart(reading, value, true),
  '--form-string': (reading, value) => readPart(reading, value, false),
  '--oauth2-bearer': ({ request }, value) => (request.key = value),
  '-u': ({ request }, value) => {
    request.key = value.split(':')[0] ?? '';
    note(request, 'These APIs take the key as a Bearer token: the user name of -u went into the key field.');
  },
  '-b': ({ request }) => note(request, 'Cookies were left out: these APIs do not use any.'),
  '-A': ({ request }) => note(request, 'The user agent is the browser’s own.'),
  '-T': ({ request }) => note(request, 'The file of -T was left out: these APIs take files as parts of a form.'),
  '-K': ({ request }) => note(request, 'A page cannot read the configuration file of -K.'),
};

/** What an option without an argument does. */
const SWITCHES: Record<string, (reading: Reading) => void> = {
  '-G': (reading) => (reading.isGet = true),
  '-I': ({ request }) => (request.method = 'HEAD'),
};

const LONG: Record<string, string> = {
  '--request': '-X',
  '--header': '-H',
  '--data': '-d',
  '--data-ascii': '-d',
  '--form': '-F',
  '--get': '-G',
  '--head': '-I',
  '--user': '-u',
  '--cookie': '-b',
  '--user-agent': '-A',
  '--upload-file': '-T',
  '--config': '-K',
};

/** Options that say how curl behaves, not what it sends. */
const SILENT = new Set(
  `-s --silent -S --show-error -i --include --show-headers -v --verbose -L --location --location-trusted -k --insecure
  --compressed -f --fail --fail-with-body -N --no-buffer -g --globoff -# --progress-bar --http1.1 --http1.0 --http2
  --http2-prior-knowledge --http3 -4 -6 --ipv4 --ipv6 -O --remote-name -J -n --netrc -a --tcp-nodelay --path-as-is
  --no-progress-meter --retry-all-errors`.split(/\s+/),
);

const WITH_ARGUMENT = new Set(
  `-o --output -w --write-out -m --max-time --connect-timeout -c --cookie-jar -D --dump-header -x --proxy --retry
  --retry-delay --retry-max-time --cacert -E --cert --key --resolve --connect-to --max-redirs -e --referer -y -Y
  --limit-rate --interface --dns-servers --trace --trace-ascii --stderr -C --continue-at -z -r --range --ciphers -U
  --tls-max --rate --unix-socket --proto --proto-default`.split(/\s+/),
);

/** Returns `-sXPOST` as `-s -X POST`, and `--data=a` as `--data a`. */
function spread(word: string): string[] {
  const long = /^(--[a-z][\w.-]*)=(.*)$/s.exec(word);
  if (long) return [long[1] ?? '', long[2] ?? ''];
  if (!/^-[A-Za-z#0-9]./.test(word)) return [word];
  const flag = word.slice(0, 2);
  if (READERS[flag] || WITH_ARGUMENT.has(flag)) return [flag, word.slice(2)];
  return [flag, ...spread(`-${word.slice(2)}`)];
}

function readHeader(request: CurlRequest, line: string): void {
  // `Name;` is a header without a value, and `Name:` one that curl leaves out.
  const [, name = '', separator, value = ''] = /^([^:;]+)([:;])\s*(.*?)\s*$/s.exec(line) ?? [];
  if (name === '') note(request, `The header “${short(line)}” has no name and no value.`);
  else if (separator === ';' || value !== '') request.headers.push([name.trim(), value]);
}

function readData({ request, pieces, input }: Reading, value: string, isTrimmed: boolean): void {
  if (!value.startsWith('@')) pieces.push(value);
  else if (value === '@-' && input !== null) pieces.push(isTrimmed ? input.replace(/[\r\n]/g, '') : input);
  else note(request, `A page cannot read ${value.slice(1)}: write its text into the body.`);
}

/** The forms of --data-urlencode: `text`, `=text`, `name=text`. */
function urlEncoded(value: string): string {
  const at = value.indexOf('=');
  const name = at > 0 ? `${value.slice(0, at)}=` : '';
  return name + encodeURIComponent(at === -1 ? value : value.slice(at + 1)).replaceAll('%20', '+');
}

/** `name=text`, or a file: `name=@path;type=audio/wav;filename=a.wav`. */
function readPart({ request, input }: Reading, value: string, mayBeFile: boolean): void {
  const at = value.indexOf('=');
  const [name, content] = [value.slice(0, at), value.slice(at + 1)];
  request.form ??= [];
  if (!mayBeFile || !/^[@<]/.test(content)) {
    request.form.push({ name, text: mayBeFile ? content.replace(/;type=[^;]*$/, '') : content });
    return;
  }
  const [path = '', ...options] = content.slice(1).split(';');
  const option = (key: string) => options.find((each) => each.startsWith(`${key}=`))?.slice(key.length + 1);
  const text = path === '-' ? input : null;
  const filename = option('filename')?.replace(/^"|"$/g, '') ?? path.split('/').at(-1) ?? path;
  request.form.push({ name, filename, type: option('type') ?? '', ...(text !== null && { content: text }) });
}

function finish({ request, isGet, pieces }: Reading): void {
  const isJson = request.headers.some(([name, value]) => /^content-type$/i.test(name) && /json/.test(value));
  const data = pieces.length === 0 ? null : pieces.join(isJson ? '' : '&');
  if (isGet && data !== null) request.url = `${request.url}${request.url?.includes('?') ? '&' : '?'}${data}`;
  else request.data = data;
  if (request.data !== null) addHeader(request, 'Content-Type', 'application/x-www-form-urlencoded');
  request.method ??= request.data === null && request.form === null ? 'GET' : 'POST';
}

function addHeader(request: CurlRequest, name: string, value: string): void {
  if (!request.headers.some(([each]) => each.toLowerCase() === name.toLowerCase())) request.headers.push([name, value]);
}

function note(request: CurlRequest, text: string): void {
  request.notes.push(text);
}

/** Options and addresses are told back; values of headers may be secret and never are, beyond their beginning. */
function short(text: string): string {
  return text.length > 24 ? `${text.slice(0, 8)}…` : text;
}

export interface CurlRequest {
  method: string | null;
  url: string | null;
  headers: [name: string, value: string][];
  /** The body as text; null: none. */
  data: string | null;
  form: CurlPart[] | null;
  /** A key that an option of its own carried. */
  key: string | null;
  notes: string[];
}

export type CurlPart =
  | { name: string; text: string }
  | { name: string; filename: string; type: string; /** Where it is known. */ content?: string };

interface Reading {
  request: CurlRequest;
  input: string | null;
  isGet: boolean;
  /** What the options for data gave, in order. */
  pieces: string[];
}
