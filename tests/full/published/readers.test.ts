import { describe, expect, test } from 'vitest';
import { portableYaml } from '../../../openapi/portable-yaml.ts';
import { PUBLISHED, READERS, readPublished } from '../../support/published.ts';

describe.each(PUBLISHED)('the published document of %s', (id) => {
  const document = readPublished(id);
  const text = portableYaml(document);

  test.each(READERS)('is read by %s as it is in JSON', (_name, read) => {
    expect(read(text)).toEqual(document);
  });
});
