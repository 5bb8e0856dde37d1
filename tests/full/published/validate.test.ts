import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import { afterAll, expect, test } from 'vitest';
import { portableYaml } from '../../../openapi/portable-yaml.ts';
import { PUBLISHED, readPublished } from '../../support/published.ts';

const folder = mkdtempSync(join(tmpdir(), 'latchkey-published-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(PUBLISHED)('swagger-parser accepts the published document of %s', async (id) => {
  const path = join(folder, `${id}.yaml`);
  writeFileSync(path, portableYaml(readPublished(id)));

  const { info } = await SwaggerParser.validate(path);

  expect(info).toMatchObject({
    title: expect.any(String),
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    summary: expect.any(String),
    description: expect.stringMatching(/independent of|belongs to Latchkey/),
    contact: { name: 'Latchkey', url: expect.stringMatching(/^https:/) },
    license: { name: 'MIT' },
  });
});
