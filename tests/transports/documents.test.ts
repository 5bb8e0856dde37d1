import { expect, test } from 'vitest';
import { API_IDS } from '../../openapi/catalog.ts';
import { createDocuments } from '../../mock/transports/documents.ts';

const documents = createDocuments('https://docs.example.com/latchkey');
const get = (path: string) => documents(new Request(`http://localhost:4010${path}`));

test.each(API_IDS)('serves the document, the types and the JSON of %s', async (id) => {
  const document = (await (await get(`/openapi/${id}.json`)).json()) as { info: { contact: { url: string } } };

  expect(document.info.contact.url).toMatch(/^https:\/\/docs\.example\.com\/latchkey\//);
  expect(await (await get(`/openapi/${id}.yaml`)).text()).toContain('openapi: "3.1.0"');
  expect(await (await get(`/types/${id}.ts`)).text()).toContain('export interface paths');
});

test('serves the recording that samples upload', async () => {
  const response = await get('/samples/call-recording.wav');

  expect(response.headers.get('content-type')).toBe('audio/wav');
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(44);
});

test.each([
  '/',
  '/types/none.ts',
  '/openapi/none.yaml',
  '/samples/../catalog.ts',
  '/samples/%2e%2e%2fcatalog.ts',
  '/samples/.wav',
  '/types/../openapi/lumyx.ts',
])('returns 404 given %s', async (path) => {
  expect((await get(path)).status).toBe(404);
});
