import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkCases } from '../../openapi/generate/check/cases.ts';
import { checkSameTriggers } from '../../openapi/generate/check/same-triggers.ts';
import { readContract } from '../../openapi/generate/contract.ts';
import { expandCases } from '../../openapi/generate/cases.ts';
import { lintSource } from '../../openapi/generate/lint.ts';
import { Located } from '../../openapi/generate/located.ts';
import { AuthoredDocument } from '../../openapi/generate/source.ts';

/*
 * What an author gets wrong in a document of ours, planted one by one in the made-up API of these tests. Each has to be
 * refused where it stands, with what to write instead.
 */
const TEXT = readFileSync(new URL('../support/sixth-api/openapi/tidewatch.yaml', import.meta.url), 'utf8');

/** What is written, what is planted in its place, a text of the line that is shown, the message, what was meant. */
type Planted = [title: string, written: string, planted: string, line: string, message: RegExp, meant?: string];

const PLANTED: Planted[] = [
  [
    'a demo key that is too short',
    'tide.DEMOFULL00000000',
    'tide.DEMOFULL',
    'tide.DEMOFULL',
    /A key must be tide\. and 16 characters of base62; this one has 13 characters/,
  ],
  [
    'a misspelt member of x-latchkey',
    'limitHeaders:',
    'limitHeader:',
    'limitHeader:',
    /"limitHeader" is not known in x-latchkey/,
    'limitHeaders',
  ],
  [
    'a value that no limit header has',
    'value: remaining',
    'value: remainder',
    'remainder',
    /value must be policy, limit, remaining/,
    'remaining',
  ],
  [
    'a limit of a policy that is not declared',
    '[{ policy: ebb, limit: 20',
    '[{ policy: eb, limit: 20',
    'policy: eb,',
    /There is no policy "eb". Declared under x-latchkey.policies/,
    'ebb',
  ],
  [
    'a limit header of such a policy',
    'policy: tightest, value: limit',
    'policy: tigtest, value: limit',
    'tigtest',
    /There is no policy "tigtest"/,
    'tightest',
  ],
  [
    'a kind of counting that there is not',
    'kind: first-request-window',
    'kind: first-request-windw',
    'windw',
    /kind must be rolling-window, fixed-window/,
    'first-request-window',
  ],
  ['a window in words', 'window: 30', 'window: thirty', 'thirty', /window must be a whole number/],
  [
    'a scope that there is not',
    'scope: [account]',
    'scope: [acount]',
    'acount',
    /must be key, account, environment or operation/,
    'account',
  ],
  [
    'a step that cannot be ordered',
    'order: [authorize, validate, limit]',
    'order: [authorise, validate, limit]',
    'authorise',
    /must be limit, authorize or validate/,
    'authorize',
  ],
  [
    'a reason whose rule there is not',
    'x-reason: authenticate/revoked',
    'x-reason: authenticate/revokd',
    'revokd',
    /The step authenticate has no rule "revokd"/,
    'authenticate/revoked',
  ],
  [
    'a reason whose step there is not',
    'x-reason: validate/size',
    'x-reason: validat/size',
    'validat/size',
    /x-reason must be <step>\/<rule>/,
  ],
  [
    'a reason with a policy that does not limit the operation',
    'x-reason: limit/ebb',
    'x-reason: limit/ebbb',
    'ebbb',
    /The step limit has no rule "ebbb"/,
    'limit/ebb',
  ],
  [
    'a permission that is not declared',
    '- apiKey: [tides]',
    '- apiKey: [tide]',
    '[tide]',
    /There is no permission "tide"/,
    'tides',
  ],
  [
    'a key with such a permission',
    'permissions: [tides, warnings]',
    'permissions: [tides, warning]',
    'warning]',
    /There is no permission "warning"/,
    'warnings',
  ],
  [
    'a misspelt x-trigger',
    'x-trigger: { key: closed }',
    'x-triger: { key: closed }',
    'x-triger',
    /"x-triger" is not known in examples.dry/,
    'x-trigger',
  ],
  [
    'a trigger member that there is not',
    'x-trigger: { key: closed }',
    'x-trigger: { kee: closed }',
    'kee',
    /"kee" is not known in dry.x-trigger. Known are key, request, after, exhaust, oversize and force/,
    'key',
  ],
  [
    'a part of the request one level too far out',
    '{ request: { query: { count: 9 } } }',
    '{ query: { count: 9 } }',
    'query: { count: 9 }',
    /"query" is one level too far out. Write it below request/,
  ],
  [
    'a trigger beside the example',
    '              examples:\n                bad_count:',
    '              x-trigger: { key: full }\n              examples:\n                bad_count:',
    'x-trigger',
    /x-trigger is not allowed here. It belongs in a response without a body, a media type without named examples or an example of a response/,
  ],
  [
    'no portal',
    '  portal: { name: Tidewatch desk, url: https://tidewatch.example, path: Desk → Keys }\n',
    '',
    'x-latchkey:',
    /x-latchkey lacks portal \(Where keys are created\). Add it/,
  ],
  [
    'an envelope that points nowhere',
    'code: /problem/kind',
    'code: /problem/kinds',
    '/problem/kinds',
    /Errors have nothing at \/problem\/kinds/,
    '/problem/kind',
  ],
  [
    'a member to fill that the example lacks',
    'x-fill: { /problem/member: station }',
    'x-fill: { /problem/membr: station }',
    'membr',
    /has nothing at \/problem\/membr/,
    '/problem/member',
  ],
  [
    'a source that is not declared',
    'x-provenance: &own { sandbox: Made up. }',
    'x-provenance: &own { public: erors }',
    'erors',
    /There is no source "erors"/,
  ],
  [
    'a misspelt demo key',
    'x-trigger: { key: closed }',
    'x-trigger: { key: closd }',
    'closd',
    /There is no demo key "closd"/,
    'closed',
  ],
  [
    'an earlier request to an operation that there is not',
    'operation: askForWarning }',
    'operation: askForWarnings }',
    'askForWarnings',
    /There is no operation "askForWarnings"/,
    'askForWarning',
  ],
  [
    'an example that breaks its schema',
    'kind: high, metres: 4.2',
    'kind: hihg, metres: 4.2',
    'hihg',
    /The example breaks its schema: 0.kind must be one of high, low/,
  ],
  [
    'two operations of one name',
    'operationId: askForWarning',
    'operationId: listTides',
    'listTides',
    /Every operation must have a unique `operationId`/,
  ],
  [
    'an operation of which no page speaks',
    '      externalDocs: { url: /tidewatch/ }\n',
    '',
    'get:',
    /Add externalDocs.url/,
  ],
  [
    'an error without a trigger',
    '\n                  x-trigger: { request: { query: { count: 9 } } }',
    '',
    'bad_count',
    /An error that cannot be triggered is only a claim. Add x-trigger/,
  ],
  [
    'an error without a reason',
    '\n                  x-reason: handle/no_such_station',
    '',
    'no_such_station',
    /Add x-reason/,
  ],
  [
    'an example that does not say where it is from',
    '                  x-trigger: { key: full }\n                  x-provenance: *own',
    '                  x-trigger: { key: full }',
    'tides:',
    /The case does not say where it is from. Add x-provenance/,
  ],
  [
    'a provenance that there is not',
    'x-provenance: &own { sandbox: Made up. }',
    'x-provenance: &own hearsay',
    'hearsay',
    /x-provenance must be seed, \{ public: <a name of x-latchkey.sources/,
  ],
  [
    'an operation that does not say where it is from',
    '      x-provenance: *own\n      parameters:\n        - { name: station',
    '      parameters:\n        - { name: station',
    'get:',
    /The operation does not say where it is from. Add x-provenance/,
  ],
  [
    'an error without a named example',
    'examples: { no_such_answer: *noSuchAnswer }',
    'examples: {}',
    'application/json',
    /Name at least one under examples of application\/json/,
  ],
  ['a document of another id', 'id: tidewatch', 'id: tidewach', 'tidewach', /The id must be "tidewatch"/],
  [
    'text that is not YAML',
    'order: [authorize, validate, limit]',
    'order: [authorize, validate, limit',
    '',
    /This is not YAML/,
  ],
];

test('the document is in order as it is', async () => {
  expect(await problemsOf(TEXT)).toEqual([]);
});

describe('a document is refused with its line and a cure for', () => {
  test.each(PLANTED)('%s', async (_title, written, planted, line, message, meant) => {
    expect(TEXT).toContain(written);

    const problems = await problemsOf(TEXT.replace(written, planted));

    const found = problems.find((each) => message.test(each.message));
    expect(found, JSON.stringify(problems, null, 1)).toBeDefined();
    expect(found?.line).toContain(line);
    expect(found?.suggest).toEqual(meant === undefined ? expect.anything() : [meant]);
  });
});

test('everything that is wrong is told at once', async () => {
  const text = TEXT.replace('kind: first-request-window', 'kind: tidal')
    .replace('x-trigger: { key: closed }', 'x-trigger: { key: closd }')
    .replace('kind: high, metres: 4.2', 'kind: hihg, metres: 4.2');

  expect((await problemsOf(text)).map(({ message }) => message)).toEqual([
    expect.stringContaining('kind must be'),
    expect.stringContaining('no demo key "closd"'),
    expect.stringContaining('The example breaks its schema'),
  ]);
});

test('an error that says nothing of what to do is refused where fixes are required', () => {
  const document = Located.top(parse(TEXT.replaceAll('x-fix:', 'x-fixed:'), { maxAliasCount: -1 }));

  const faults = checkCases(document, true).filter(({ message }) => message.includes('x-fix'));

  expect(faults.length).toBeGreaterThan(0);
  expect(faults[0]?.message).toContain('Add x-fix: { meaning, steps, retry, provenance }');
});

test('two cases with the same requests are refused', () => {
  const text = TEXT.replace('x-reason: authenticate/revoked', '$&\n              x-trigger: { key: malformed }');
  const document = parse(text, { maxAliasCount: -1 }) as Record<string, unknown>;

  const faults = checkSameTriggers(Located.top(document), expandCases(readContract('tidewatch', document)));

  expect(faults[0]?.message).toMatch(/The trigger is the same as that of "key\.malformed" in listTides/);
  expect(faults[0]?.path.slice(-2)).toEqual(['key.revoked', 'x-trigger']);
});

/** Returns the problems of a text: what is said, the line that is shown, and what was probably meant. */
async function problemsOf(text: string): Promise<{ message: string; line: string; suggest: string[] }[]> {
  const document = new AuthoredDocument('tidewatch', text);
  const lines = text.split('\n');
  return (await lintSource(document)).map(({ message, suggest, location: [place] }) => {
    const start =
      place?.pointer === undefined
        ? place?.start
        : document.locate({
            path: place.pointer
              .slice(2)
              .split('/')
              .map((part) => part.replaceAll('~1', '/')),
          }).start;
    return { message, suggest: suggest ?? [], line: lines[(start?.line ?? 0) - 1] ?? '' };
  });
}
