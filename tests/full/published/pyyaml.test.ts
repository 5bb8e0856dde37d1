import { expect, test } from 'vitest';
import { portableYaml } from '../../../openapi/portable-yaml.ts';
import { PUBLISHED, readPublished, readWithPyYaml } from '../../support/published.ts';
import { treacherousValue } from '../../support/treacherous.ts';

test.each(PUBLISHED)('PyYAML reads the published document of %s as it is in JSON', (id) => {
  const document = readPublished(id);

  expect(readWithPyYaml(portableYaml(document))).toEqual(document);
});

test('PyYAML reads treacherous texts as they were written', () => {
  const value = treacherousValue();

  expect(readWithPyYaml(portableYaml(value))).toEqual(value);
});
