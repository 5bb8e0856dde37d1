import { createRequire } from 'node:module';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { API_IDS } from '../../../openapi/catalog.ts';
import { outgoingRequest } from '../../../src/sandbox/request.ts';
import { LANGUAGES } from '../../../src/playground/code/languages.ts';
import { snippet } from '../../../src/playground/code/snippets.ts';
import { initialState, setFile, setKey, setText } from '../../../src/playground/state.ts';
import { playgroundView } from '../../../src/contract/playground.ts';
import { REPRESENTATIVE_CASES } from '../../support/representative-cases.ts';
import { testJavaScript } from '../../support/suites/snippets.ts';
import { allCases, contractOf, exampleViews, sourceOf, typescriptOf } from '../view.ts';
import { requestOf, run, startReceiver, type Received, type Receiver } from './receiver.ts';

const KEY = 'nvp_test_KeyOfTheSnippetTests';

let receiver: Receiver;
let base: string;

beforeAll(async () => {
  receiver = await startReceiver();
  ({ base } = receiver);
  process.env['SNIPPET_KEY'] = KEY;
});

afterAll(() => receiver.close());

testJavaScript(REPRESENTATIVE_CASES);

// Without the cases that break the document: what an operation's own example is, its types allow.
const examples = API_IDS.flatMap((id) =>
  contractOf(id).operations.map((operation) => ({ id, operation: operation.id })),
);

test.each(examples)('returns TypeScript that sends what Send sends given $id $operation', async ({ id, operation }) => {
  const view = playgroundView(contractOf(id), operation);
  const outgoing = outgoingRequest(view, initialState(view), 1);
  if (outgoing.body?.kind === 'form' && outgoing.body.parts.some((part) => 'file' in part && 'sample' in part.file))
    return;
  process.env['SNIPPET_KEY'] = outgoing.key;

  const [fromCode] = await receiver.receivedFrom(() => run(asJavaScript(typescriptOf(view, outgoing, base))));
  const [fromSend] = await receiver.receivedFrom(async () => fetch(await requestOf(outgoing, base)));

  process.env['SNIPPET_KEY'] = KEY;
  expect(readable(fromCode)).toEqual(readable(fromSend));
});

test.each(allCases().filter(({ status }) => status < 300))(
  'returns TypeScript that reads the answer as what it is given $id',
  ({ api, operationId, name }) => {
    const view = playgroundView(contractOf(api), operationId);
    const state = initialState(view, name);
    const answer = contractOf(api)
      .operations.find(({ id }) => id === operationId)
      ?.answers.find((each) => each.name === name);
    const type = answer?.mediaType ?? 'application/json';
    const reader = type === 'text/event-stream' ? 'stream' : /json/.test(type) ? null : 'text';

    const code = typescriptOf(view, outgoingRequest(view, state, 1), base, name);

    expect(/parseAs: '(\w+)'/.exec(code)?.[1] ?? null).toBe(reader);
  },
);

/** Strings that end a literal, begin an expression or escape something, in one language or another. */
const AWKWARD = [`it's "q"`, '\\', '$x', '${y}', '#{z}', '`b`', '\t', '"""', '%s'].join(' ');

/** How each language writes that text. */
const IN_DOUBLE_QUOTES = String.raw`"it's \"q\" \\ $x ${'${y}'} #{z} ${'`b`'} \t \"\"\" %s"`;
const IN_SINGLE_QUOTES = `'it\\'s "q" \\\\ $x \${y} #{z} \`b\` \t """ %s'`;
const LITERALS: Record<(typeof LANGUAGES)[number], string> = {
  curl: IN_SINGLE_QUOTES.replace("\\'", `'\\''`).replace('\\\\', '\\'),
  JavaScript: IN_SINGLE_QUOTES.replace('\t', '\\t'),
  TypeScript: IN_SINGLE_QUOTES.replace('\t', '\\t'),
  Python: IN_DOUBLE_QUOTES,
  Go: IN_DOUBLE_QUOTES,
  PHP: IN_SINGLE_QUOTES,
  Ruby: IN_SINGLE_QUOTES,
  Java: IN_DOUBLE_QUOTES,
  'C#': IN_DOUBLE_QUOTES,
};

test.each(LANGUAGES)('returns %s whose literals hold awkward text', (language) => {
  const { plain } = exampleViews();
  const outgoing = outgoingRequest(plain, initialState(plain), 1);
  const body = { kind: 'text' as const, text: AWKWARD };

  const code = snippet(language, { ...outgoing, method: 'POST', body }, base, 'SNIPPET_KEY');

  expect(code).toContain(LITERALS[language]);
});

/** The request of every case. */
const requests = allCases().map(({ api, operationId, name }) => {
  const view = playgroundView(contractOf(api), operationId);
  const state = initialState(view, name);
  return { view, draft: state.draft, outgoing: outgoingRequest(view, state, 1) };
});

test.each(LANGUAGES)('returns %s with the method, the address and every header given any case', (language) => {
  for (const { view, outgoing, draft } of requests) {
    const code = snippet(language, outgoing, base, 'SNIPPET_KEY', sourceOf(view, draft));

    // The library leaves out the method that a body implies, and the client of the types puts path and query in.
    if (language !== 'curl' && !(language === 'JavaScript' && outgoing.method === 'GET'))
      expect(code).toMatch(new RegExp(`\\b${outgoing.method}\\b`, 'i'));
    if (language !== 'TypeScript') expect(code).toContain(base + outgoing.path.replaceAll("'", '%27'));
    for (const header of Object.keys(outgoing.headers)) {
      const isImplied = /^content-type$/i.test(header) && (language === 'TypeScript' || outgoing.body?.kind === 'form');
      if (!isImplied) expect(code).toContain(header);
    }
  }
});

test('returns JSON bodies that arrive as they were written given awkward text', async () => {
  const contract = contractOf('console');
  const operation = contract.operations.find(({ body }) => body?.mediaType === 'application/json');
  const view = playgroundView(contract, operation?.id ?? '');
  const texts = [`{"a": "it's $& \\\\ \\" : true, \\n", "b": [true, null, 1e3]}`, '{"half":', "'; console.log(1); '"];

  for (const written of texts) {
    const outgoing = outgoingRequest(view, setText(initialState(view), written), 1);
    const [fromCode] = await receiver.receivedFrom(() => run(snippet('JavaScript', outgoing, base, 'SNIPPET_KEY')));
    const [fromSend] = await receiver.receivedFrom(async () => fetch(await requestOf(outgoing, base)));

    expect(fromCode).toEqual(fromSend);
  }
});

test.each(LANGUAGES)('returns %s without the key given any key', (language) => {
  const { form, plain } = exampleViews();
  for (const view of [form, plain]) {
    const outgoing = outgoingRequest(view, setKey(initialState(view), KEY), 1);

    const code = snippet(language, outgoing, base, 'SNIPPET_KEY');

    expect(code).toContain('SNIPPET_KEY');
    expect(code).not.toContain(KEY);
    expect(code).not.toContain('PLACEHOLDER');
  }
});

test.each(LANGUAGES)('returns %s without an Authorization header given no key', (language) => {
  const { plain } = exampleViews();

  const code = snippet(language, outgoingRequest(plain, setKey(initialState(plain), ''), 1), base, 'SNIPPET_KEY');

  expect(code).not.toMatch(/authorization|SNIPPET_KEY/i);
});

test('returns the file by its name given a file of the reader', () => {
  const { form } = exampleViews();
  const own = new File(['own'], "it's.wav", { type: 'audio/wav' });
  const outgoing = outgoingRequest(form, setFile(initialState(form), 'file', own), 1);

  expect(snippet('curl', outgoing, base, 'X')).toContain(`--form 'file=@it'\\''s.wav;type=audio/wav'`);
  expect(snippet('Python', outgoing, base, 'X')).toContain(`("it's.wav", open("it's.wav", "rb"), "audio/wav")`);
  expect(snippet('JavaScript', outgoing, base, 'X')).toContain(`await openAsBlob('it\\'s.wav', { type: 'audio/wav' })`);
});

function asJavaScript(code: string): string {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  const client = createRequire(import.meta.url)
    .resolve('openapi-fetch')
    .replace(/\.cjs$/, '.mjs')
    .replace('/cjs/', '/');
  return outputText.replace(`'openapi-fetch'`, `'file://${client}'`);
}

/** Spaces of a query are written in two ways. */
function readable(each: Received | undefined) {
  const url = new URL(each?.url ?? '', 'http://localhost');
  return { ...each, url: [decodeURIComponent(url.pathname), ...url.searchParams] };
}
