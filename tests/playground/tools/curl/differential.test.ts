import { afterAll, beforeAll, expect, test } from 'vitest';
import { API_IDS } from '../../../../openapi/catalog.ts';
import { pasteCurl } from '../../../../src/playground/tools/curl/paste.ts';
import { outgoingRequest } from '../../../../src/sandbox/request.ts';
import { toRequest } from '../../../../src/sandbox/to-request.ts';
import { catalogEntry } from '../../../../src/contract/catalog-entry.ts';
import { playgroundView } from '../../../../src/contract/playground.ts';
import { contractOf } from '../../view.ts';
import { commandRows, type CommandRow } from './commands.ts';
import { startEcho, type Echo, type Received } from './echo.ts';

const CATALOG = API_IDS.map((id) => catalogEntry(contractOf(id)));
const KEY = 'own-key';
const ROWS = commandRows();

/** curl and the browser each write these by themselves. */
const OWN = new Set(['host', 'user-agent', 'content-length', 'connection', 'accept-encoding', 'expect']);

let echo: Echo;

beforeAll(async () => {
  const files = { 'body.json': '{"own": 1}', 'notes.txt': 'a b\n', 'recording.wav': 'RIFF' };
  echo = await startEcho(files, { NOVAPULSE_API_KEY: KEY });
});

afterAll(() => echo.close());

test.each(ROWS.filter((row) => row.refused === null))('returns what curl sends given $name', async (row) => {
  const [received, { request, notes }] = await Promise.all([echo.run(onEcho(row.command)), sent(row)]);
  const said = notes.filter((note) => !note.startsWith('Ignored, because'));

  expect(said).toEqual(row.says.map((each) => expect.stringContaining(each) as string));
  expect(differences(received, request, said)).toEqual([...row.differs].sort());
});

test.each(ROWS.filter((row) => row.refused !== null))('returns what to copy instead given $name', async (row) => {
  const result = await paste(row.command);

  expect('problem' in result && result.problem).toContain(row.refused);
  expect('problem' in result && result.problem).not.toContain('own-key');
});

/** Sends the command to the server here, in place of the documented hosts. */
function onEcho(command: string): string {
  const prompts = command.replace(/^\$ |^> /gm, '');
  return CATALOG.reduce((text, { documentedBase }) => {
    const { host } = new URL(documentedBase);
    const local = text.replace(
      new RegExp(`https://([\\w:-]*@)?${host}`, 'g'),
      (_, user = '') => `http://${user}${echo.host}`,
    );
    return local.replaceAll(host, echo.host);
  }, prompts);
}

function paste(command: string) {
  const viewOf = (api: string, operation: string) => Promise.resolve(playgroundView(contractOf(api), operation));
  return pasteCurl(command, CATALOG, viewOf, { api: 'novapulse', key: KEY });
}

/** What the playground would send in its place, and what it says. */
async function sent({ command }: CommandRow): Promise<{ request: Received; notes: string[] }> {
  const result = await paste(command);
  if ('problem' in result) throw new Error(`${result.problem}\n${command}`);
  const outgoing = outgoingRequest(result.view, result.state, 1);
  const files = () => Promise.resolve(new Blob(['sample']));
  const request = await toRequest(outgoing, result.view.api.documentedBase, files, new AbortController().signal);
  const { pathname, search } = new URL(request.url);
  return {
    request: {
      method: request.method,
      target: pathname + search,
      headers: new Map(request.headers),
      body: Buffer.from(await request.arrayBuffer()),
    },
    notes: result.notes,
  };
}

/** Returns the parts in which two requests differ. A header may, where a remark names it. */
function differences(curl: Received, own: Received, said: string[]): string[] {
  const [curlUrl, ownUrl] = [curl, own].map(({ target }) => new URL(`http://x${target}`)) as [URL, URL];
  const names = new Set([...curl.headers.keys(), ...own.headers.keys()]);
  const isSaid = (name: string) => said.some((note) => note.toLowerCase().includes(name));
  return [
    ...(curl.method === own.method ? [] : ['method']),
    ...(decoded(curlUrl.pathname) === decoded(ownUrl.pathname) ? [] : ['path']),
    ...(String(curlUrl.searchParams) === String(ownUrl.searchParams) ? [] : ['query']),
    ...(bodyOf(curl) === bodyOf(own) ? [] : ['body']),
    ...[...names].filter((name) => !OWN.has(name) && valueOf(curl, name) !== valueOf(own, name) && !isSaid(name)),
  ].sort();
}

function decoded(path: string): string {
  return path
    .split('/')
    .map((each) => (/%[89a-f]/i.test(each) ? each : decodeURIComponent(each)))
    .join(' / ');
}

/** Both accept anything where nothing is said. Boundaries are made up by each. */
function valueOf({ headers }: Received, name: string): string | undefined {
  const value = headers.get(name);
  return name === 'accept' ? (value ?? '*/*') : value?.replace(/; boundary=(-{24}[0-9a-f]|latchkey-).*$/, '');
}

/** The body as text, byte for byte; its boundary, where one was made up, without what differs. */
function bodyOf({ headers, body }: Received): string {
  const boundary = /boundary=(-{24}[0-9a-f].*|latchkey-.*)$/.exec(headers.get('content-type') ?? '')?.[1];
  const text = body.toString('latin1');
  return boundary === undefined ? text : text.replaceAll(boundary, 'boundary');
}
