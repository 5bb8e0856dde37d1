import type { CurlCommand } from './command.ts';
import { longOption, shortOption, type CurlOption } from './options.ts';
import { addUrl, LEFT_OUT, READERS, SWITCHES } from './readers.ts';
import { short, type CurlRequest, type Reading } from './request.ts';
import { finishUrl } from './url.ts';

/** Returns the request that a curl command would make, and what of it could not be read or does not apply here. */
export function readCurl({ words, input, notes, ignored }: CurlCommand): CurlRequest {
  const reading: Reading = {
    request: {
      method: null,
      url: null,
      headers: [],
      removed: [],
      data: null,
      isPartial: false,
      form: null,
      credentials: null,
      notes: new Set(notes),
      ignored: [],
    },
    input,
    isGet: false,
    isHead: false,
    isUpload: false,
    isGlobOff: false,
    isJson: false,
    body: null,
    query: [],
    variables: new Map(),
  };
  readWords(reading, words);
  reading.request.ignored.push(...ignored);
  return finish(reading);
}

function readWords(reading: Reading, words: string[]): void {
  const { request } = reading;
  let isUrlOnly = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = dashed(reading, words[at] ?? '');
    if (isUrlOnly || !word.startsWith('-') || word === '-') {
      addUrl(reading, word);
      continue;
    }
    if (word === '--') {
      isUrlOnly = true;
      continue;
    }
    if (word === '--next' || word === '-:') {
      request.notes.add('Only the request before --next was read.');
      return;
    }
    at += word.startsWith('--') ? readLong(reading, word, words[at + 1]) : readShort(reading, word, words[at + 1]);
  }
}

/** Reads one long option; returns how many words behind it belong to it. */
function readLong(reading: Reading, word: string, next: string | undefined): 0 | 1 {
  const { notes } = reading.request;
  const [, name = '', joined] = /^--([^=\s]*)(?:=([^]*))?$/.exec(word) ?? [];
  const option = longOption(name);
  if (!option) {
    notes.add(`curl has no option ${short(word)}. It was left out.`);
    return 0;
  }
  if (!option.takesArgument) {
    apply(reading, option, `--${name}`, '', option.isOff !== true);
    return 0;
  }
  if (joined !== undefined) notes.add(`curl wants a space in place of the = behind --${name}. It was read as one.`);
  const value = joined ?? next;
  if (value === undefined) notes.add(`The option --${name} needs a value. It was left out.`);
  else apply(reading, option, `--${name}`, option.isExpanded ? expand(reading, value) : value, true);
  return joined === undefined && next !== undefined ? 1 : 0;
}

/** Reads short options written together, such as `-sXPOST`; returns how many words behind them belong to them. */
function readShort(reading: Reading, word: string, next: string | undefined): 0 | 1 {
  const { notes } = reading.request;
  for (let at = 1; at < word.length; at += 1) {
    const letter = word.charAt(at);
    const option = shortOption(letter);
    if (!option) {
      notes.add(`curl has no option -${letter}. It was left out.`);
      continue;
    }
    if (!option.takesArgument) {
      apply(reading, option, `-${letter}`, '', true);
      continue;
    }
    const rest = word.slice(at + 1);
    const value = rest === '' ? next : rest;
    if (value === undefined) notes.add(`The option -${letter} needs a value. It was left out.`);
    else apply(reading, option, `-${letter}`, value, true);
    return rest === '' && value !== undefined ? 1 : 0;
  }
  return 0;
}

function apply(reading: Reading, { name }: CurlOption, written: string, value: string, isOn: boolean): void {
  const { request } = reading;
  const reader = READERS[name];
  const turn = SWITCHES[name];
  const sentence = LEFT_OUT[name];
  if (reader) reader(reading, value);
  else if (turn) turn(reading, isOn);
  else if (sentence !== undefined) request.notes.add(sentence);
  else request.ignored.push(written);
}

/** Returns a word whose hyphens a word processor has made into dashes with them put back. */
function dashed({ request }: Reading, word: string): string {
  const [, dash, rest] = /^([–—])-?(\w[^]*)$/.exec(word) ?? [];
  if (dash === undefined || rest === undefined) return word;
  request.notes.add(`“${dash}” before an option was read as hyphens. curl does not know it.`);
  return `${/^\w(?:$|\W)/.test(rest) ? '-' : '--'}${rest}`;
}

/** Returns the text with `{{name}}` replaced by what --variable has set. */
function expand({ variables, request }: Reading, text: string): string {
  return text.replace(/\{\{([^{}]*)\}\}/g, (whole, name: string) => {
    const value = variables.get(name.trim());
    if (value === undefined)
      request.notes.add(`The value of ${short(whole)} is not known here. It was read as written.`);
    return value ?? whole;
  });
}

function finish(reading: Reading): CurlRequest {
  const { request, isGet, isHead, isUpload, isJson, body } = reading;
  const hasForm = request.form !== null;
  if ([hasForm, body !== null && !isGet, isHead].filter(Boolean).length > 1)
    request.notes.add('curl rejects this command: -F, -I and the data options exclude each other.');
  const data = isGet || hasForm ? null : body;
  if (isJson) {
    addDefault(reading, 'Content-Type', 'application/json');
    addDefault(reading, 'Accept', 'application/json');
  }
  if (data !== null && !isUpload) addDefault(reading, 'Content-Type', 'application/x-www-form-urlencoded');
  finishUrl(reading, isGet ? body : null);
  const own = isHead ? 'HEAD' : isUpload ? 'PUT' : data !== null || hasForm ? 'POST' : 'GET';
  return { ...request, data, method: request.method ?? own };
}

/** Adds a header that curl adds unless the command has or removes it. */
function addDefault({ request }: Reading, name: string, value: string): void {
  const isSame = (each: string) => each.toLowerCase() === name.toLowerCase();
  if (request.removed.some(isSame) || request.headers.some(([each]) => isSame(each))) return;
  request.headers.push([name, value]);
}
