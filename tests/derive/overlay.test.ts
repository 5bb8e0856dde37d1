import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { deriveContract } from '../../openapi/derive/derive.ts';
import { loadDocument } from '../../openapi/derive/load.ts';
import { applyOverlay, readOverlay } from '../../openapi/derive/overlay.ts';
import { defineDerivedApi } from '../../mock/derived/define-derived.ts';
import { sendTo } from '../support/derived/replay.ts';
import { SHOP } from '../support/derived/shop.ts';

const overlay = (actions: string, version = '1.0.0') =>
  readOverlay('overlay.yaml', `overlay: ${version}\ninfo: { title: O, version: "1" }\nactions:\n${actions}`);
const shop = () => loadDocument('openapi.yaml', async () => SHOP);

describe('an overlay', () => {
  test('counts the requests of Train Travel in twenty lines', async () => {
    const require = createRequire(import.meta.url);
    const text = await readFile(require.resolve('@readme/oas-examples/3.1/yaml/train-travel.yaml'), 'utf8');
    const source = await loadDocument('train-travel.yaml', async () => text);
    const limits = await readFile(new URL('../support/derived/train-travel-limits.yaml', import.meta.url), 'utf8');
    expect(limits.trim().split('\n').length).toBeLessThanOrEqual(20);
    applyOverlay(source, readOverlay('limits.yaml', limits));

    const derived = deriveContract(source);
    const send = sendTo({ api: defineDerivedApi(derived), derived, source });
    const key = derived.contract.demoKeys[0]?.value ?? '';
    const responses: Response[] = [];
    for (let n = 0; n < 4; n++)
      responses.push(
        await send(
          new Request(`http://localhost${derived.contract.mockBase}/stations`, {
            headers: { Authorization: `Bearer ${key}` },
          }),
        ),
      );
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(responses[3]?.headers.get('retry-after')).toMatch(/^[1-6]?\d$/);
    expect(responses[3]?.headers.get('content-type')).toContain('application/problem+json');
  });

  test('merges objects, appends to lists, removes and copies', async () => {
    const source = await shop();
    applyOverlay(
      source,
      overlay(
        `  - { target: $.info, update: { title: Store } }
  - { target: "$.paths['/items'].get.parameters", update: { name: after, in: query, schema: { type: string } } }
  - { target: $.paths..requestBody, remove: true }
  - { target: "$.paths['/feed'].get", copy: "$.paths['/items'].get" }`,
        '1.1.0',
      ),
    );
    const { info, paths } = source.document as {
      info: object;
      paths: Record<string, Record<string, { parameters?: unknown[]; requestBody?: object }>>;
    };
    expect(info).toEqual({ title: 'Store', version: '1.0.0' });
    expect(paths['/items']?.['get']?.parameters).toHaveLength(2);
    expect(paths['/items']?.['post']?.requestBody).toBeUndefined();
    expect(paths['/feed']?.['get']?.parameters).toHaveLength(2);
  });

  test('is an error where an action matches nothing, and names every one of them', async () => {
    const source = await shop();
    const wrong = overlay(`  - { target: "$.paths['/itmes']", remove: true }\n  - { target: $.nothing, update: 1 }`);
    expect(() => applyOverlay(source, wrong)).toThrow(/Action 1 .*itmes.* matches nothing[^]*Action 2 .*nothing/);
  });

  test.each([
    ['no overlay', 'openapi: 3.1.0', /overlay: 1\.0\.0/],
    ['no actions', 'overlay: 1.0.0\nactions: []', /has no actions/],
    ['an action without a target', 'overlay: 1.0.0\nactions: [{ remove: true }]', /has no target/],
  ])('is refused where it is %s', (_what, text, message) => {
    expect(() => readOverlay('o.yaml', text)).toThrow(message);
  });
});
