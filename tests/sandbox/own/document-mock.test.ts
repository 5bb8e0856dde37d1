import { describe, expect, test } from 'vitest';
import { casesOf, errorsOf, runDocumentCases } from '../../../src/sandbox/own/document-cases.ts';
import { openDocumentMock } from '../../../src/sandbox/own/document-mock.ts';
import type { CaseOutcome } from '../../../src/sandbox/own/messages.ts';
import { SHOP } from '../../support/derived/shop.ts';

const open = (content: string, limits: string[] = []) => openDocumentMock([{ path: 'shop.yaml', content }], limits);

describe('openDocumentMock', () => {
  test('gives the page what it shows, as plain data', async () => {
    const { opened, view, fixes } = await open(SHOP, ['2/minute']);
    expect(structuredClone(opened)).toMatchObject({
      file: 'shop.yaml',
      name: 'Shop',
      schemes: [{ name: 'token' }, { name: 'key', place: 'header X-Shop-Key' }],
      limits: [{ name: 'per-minute', text: '2 requests in each 60 seconds' }],
    });
    expect(opened.operations[0]).toEqual({ id: 'listItems', method: 'GET', path: '/items', summary: 'GET /items' });
    expect(structuredClone(view('listItems')).operation.cases.length).toBeGreaterThan(5);
    const { fixes: index, names } = fixes('listItems');
    expect(index[names['listItems/401/unauthorized'] ?? '']?.steps[0]).toContain('Send a key');
  });

  test('has a remedy for every error, and every case is as it says', async () => {
    const mock = await open(SHOP, ['2/minute', '100/day']);
    for (const { fix, name } of errorsOf(mock)) expect(fix.steps[0], name).toMatch(/\.$/);
    const outcomes: CaseOutcome[] = [];
    await runDocumentCases(mock, new Set(), {
      report: (outcome) => outcomes.push(outcome),
      signal: new AbortController().signal,
      pause: async () => {},
    });
    expect(outcomes.length).toBe(casesOf(mock).length);
    expect(outcomes.filter(({ differences }) => differences.length > 0)).toEqual([]);
  });

  test('ends a run when it is asked to', async () => {
    const mock = await open(SHOP);
    const controller = new AbortController();
    const ids: string[] = [];
    await runDocumentCases(mock, new Set(), {
      report: ({ id }) => {
        ids.push(id);
        controller.abort();
      },
      signal: controller.signal,
      pause: async () => {},
    });
    expect(ids).toHaveLength(1);
  });

  test.each([
    [
      'nothing that is a document',
      [
        { path: 'a.txt', content: 'a' },
        { path: 'b.txt', content: 'b' },
      ],
      /None of these 2 files/,
    ],
    ['5 MB', [{ path: 'big.yaml', content: 'x'.repeat(5 * 1024 * 1024) }], /5 MB; .* 3 MB.*npx latchkey big.yaml/],
    ['a limit that is none', [{ path: 'shop.yaml', content: SHOP }], /no limit/],
  ])('refuses %s in words', async (what, files, message) => {
    await expect(openDocumentMock(files, what.startsWith('a limit') ? ['many'] : [])).rejects.toThrow(message);
  });

  test('reads the files of a folder from where the document is, and its overlays', async () => {
    const { opened } = await openDocumentMock(
      [
        { path: 'api/parts/ok.yaml', content: 'ok: { description: Fine }' },
        {
          path: 'api/openapi.yaml',
          content: `openapi: 3.1.0\ninfo: { title: P, version: '1' }\npaths: { /a: { get: { responses: { '200': { $ref: parts/ok.yaml#/ok } } } } }`,
        },
        {
          path: 'api/title.overlay.yaml',
          content: 'overlay: 1.0.0\nactions: [{ target: $.info, update: { title: Q } }]',
        },
      ],
      [],
    );
    expect(opened).toMatchObject({
      name: 'Q',
      file: 'openapi.yaml',
      unresolved: [],
      overlays: ['api/title.overlay.yaml'],
    });
  });

  test('puts nothing of the files of this machine into a trigger', async () => {
    const text = SHOP.replace(
      "'201':",
      "'400': { description: x, content: { application/json: { examples: { leak: { value: { code: a, message: b }, x-reason: validate/value, x-trigger: { request: { body: { name: { $file: { name: a, type: text/plain, sample: ../../package.json } } } } } } } } } }\n        '201':",
    );
    const mock = await open(text);
    expect(JSON.stringify(mock.view('createItem'))).not.toContain('"latchkey"');
  });
});
