import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFile, sendTo } from '../support/derived/replay.ts';

const SECRET = 'secret: { description: Not for anybody, content: { application/json: { example: top-secret } } }\n';

let outside: string;
let folder: string;

beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'latchkey-folder-'));
  folder = join(outside, 'api');
  await mkdir(join(folder, 'parts'), { recursive: true });
  await writeFile(join(outside, 'secret.yaml'), SECRET);
  await writeFile(
    join(folder, 'parts/pets.yaml'),
    'list: { description: Fine, content: { application/json: { schema: { type: array, items: { $ref: "../schemas.json#/Pet" } } } } }\n',
  );
  await writeFile(
    join(folder, 'schemas.json'),
    '{"Pet":{"type":"object","required":["name"],"properties":{"name":{"type":"string","example":"Rex"}}}}',
  );
});

afterEach(() => rm(outside, { recursive: true, force: true }));

async function open(reference: string) {
  const path = join(folder, 'openapi.yaml');
  await writeFile(
    path,
    `openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: { /pets: { get: { responses: { '200': { $ref: '${reference}' } } } } }\n`,
  );
  const opened = await openFile(path);
  const response = await sendTo(opened)(new Request('http://localhost/mock/pets/pets'));
  return { unresolved: opened.source.unresolved, text: await response.text() };
}

test('a document is read with the files of its folder', async () => {
  expect(await open('parts/pets.yaml#/list')).toEqual({ unresolved: [], text: '[{"name":"Rex"}]' });
});

test.each([
  ['out of the folder', '../secret.yaml#/secret', /leads out of the folder/],
  ['an absolute path', '/etc/hostname', /leads out of the folder/],
  ['out of it by percent-encoding', '%2e%2e/secret.yaml#/secret', /leads out of the folder/],
  ['the network', 'https://example.com/a.yaml#/secret', /references to the network/],
  ['another scheme', 'file:///etc/hostname', /references to the network/],
  ['a file that is not there', 'parts/none.yaml#/list', /There is no file/],
])('a reference to %s is not followed, and named', async (_what, reference, why) => {
  const { unresolved, text } = await open(reference);
  expect(unresolved.map((each) => each.why).join()).toMatch(why);
  expect(text).not.toContain('top-secret');
});

test('a link that leads out of the folder is not followed either', async () => {
  await symlink(join(outside, 'secret.yaml'), join(folder, 'link.yaml'));
  const { unresolved, text } = await open('link.yaml#/secret');
  expect(unresolved.map(({ why }) => why).join()).toMatch(/link out of the folder/);
  expect(text).not.toContain('top-secret');
});
