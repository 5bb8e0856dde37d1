import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { API_IDS } from '../../openapi/catalog.ts';

const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch']);

test.each([...API_IDS, 'console'])('%s is published with everything that a reader of the file alone needs', (id) => {
  const path = new URL(`../../openapi/generated/${id}.json`, import.meta.url);
  const { info, paths } = JSON.parse(readFileSync(path, 'utf8')) as PublishedDocument;

  for (const name of ['title', 'version', 'summary', 'description']) expect(info[name], name).toMatch(/\S/);
  expect(info).toMatchObject({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    license: { name: 'MIT' },
    contact: { name: 'Latchkey', url: expect.stringMatching(/^\//) },
  });
  const operations = Object.values(paths).flatMap((item) =>
    Object.entries(item).flatMap(([method, operation]) => (METHODS.has(method) ? [operation] : [])),
  );
  expect(operations.length).toBeGreaterThan(0);
  const incomplete = operations.filter(
    ({ summary = '', description = '', externalDocs }) => !summary || !description || !externalDocs?.url,
  );
  expect(incomplete.map(({ operationId }) => operationId)).toEqual([]);
});

interface PublishedDocument {
  info: Record<string, unknown>;
  paths: Record<string, Record<string, PublishedOperation>>;
}

interface PublishedOperation {
  operationId: string;
  summary?: string;
  description?: string;
  externalDocs?: { url: string };
}
