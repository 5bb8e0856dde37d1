import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentBundle, documentIds } from '../../src/contract/document.ts';
import { sourcePath } from '../../openapi/generate/files.ts';

test('returns each OpenAPI document, and nothing else that is generated beside them', () => {
  const written = readdirSync(sourcePath('.')).flatMap((name) => /^([a-z-]+)\.yaml$/.exec(name)?.[1] ?? []);
  const ids = documentIds();

  expect(ids.toSorted()).toEqual(written.filter((name) => name !== 'redocly').toSorted());
  expect(ids.map((id) => documentBundle(id).info.title)).toEqual(ids.map(() => expect.any(String)));
});
