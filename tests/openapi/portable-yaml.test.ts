import { describe, expect, test } from 'vitest';
import { absoluteLinks } from '../../openapi/absolute-links.ts';
import { portableYaml } from '../../openapi/portable-yaml.ts';
import { PUBLISHED, READERS, readPublished } from '../support/published.ts';
import { treacherousValue } from '../support/treacherous.ts';

describe('YAML', () => {
  const value = treacherousValue();
  const text = portableYaml(value, 'A comment: with\ntwo lines');

  test.each(READERS)('of treacherous texts is read by %s as it was written', (_name, read) => {
    expect(read(text)).toEqual(value);
  });

  test('has no anchors or aliases where a value stands twice', () => {
    const shared = { a: 1 };

    expect(portableYaml({ b: shared, c: shared })).toBe('b:\n  a: 1\nc:\n  a: 1\n');
  });

  test.each([1e-7, 1e21, -0])('refuses the number %s, which parsers read differently', (number) => {
    expect(() => portableYaml({ number })).toThrow(/^Failed to write the number /);
  });
});

describe('the published document', () => {
  // By the quickest of the parsers; the others read the smallest document here, and all in the full run.
  test.each(PUBLISHED)('of %s is the same in YAML and JSON', (id) => {
    const document = readPublished(id);
    const text = portableYaml(document);
    const readers = READERS.filter(([name]) => name === 'js-yaml' || id === 'novapulse');

    for (const [name, read] of readers) expect(read(text), name).toEqual(document);
  });

  test('has no link from the root of a site that a downloaded file would not have', () => {
    const document = absoluteLinks(
      {
        info: { contact: { url: '/' } },
        paths: { '/jobs': { get: { externalDocs: { url: '/jobs/' }, description: 'See [keys](/keys/).' } } },
        servers: [{ url: '/mock' }],
        externalDocs: { url: 'https://vendor.test/docs' },
      },
      'https://latchkey.test/docs/',
    );

    expect(document).toEqual({
      info: { contact: { url: 'https://latchkey.test/docs/' } },
      paths: {
        '/jobs': {
          get: {
            externalDocs: { url: 'https://latchkey.test/docs/jobs/' },
            description: 'See [keys](https://latchkey.test/docs/keys/).',
          },
        },
      },
      servers: [{ url: '/mock' }],
      externalDocs: { url: 'https://vendor.test/docs' },
    });
  });
});
