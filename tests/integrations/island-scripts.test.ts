import { expect, test } from 'vitest';
import { islandScripts } from '../../src/integrations/island-scripts.ts';
import { createReader } from '../../src/integrations/script-imports.ts';

test('finds the scripts of islands that start by themselves', () => {
  const island = (client: string, name: string, value: unknown = true) =>
    `<astro-island uid="1" component-url="/_astro/${name}.js" renderer-url="/_astro/client.js" ssr client="${client}" opts="${JSON.stringify({ name, value }).replaceAll('"', '&quot;')}"></astro-island>`;

  const islands = [
    island('turn', 'Guide'),
    island('turn', 'Lab', 'later'),
    island('idle', 'Cases'),
    island('visible', 'Chart', { rootMargin: '600px' }),
    island('load', 'Full'),
  ];
  expect(islandScripts(islands.join(''))).toEqual([
    '/_astro/Guide.js',
    '/_astro/client.js',
    '/_astro/Cases.js',
    '/_astro/client.js',
    '/_astro/Full.js',
    '/_astro/client.js',
  ]);
});

test('adds what scripts import, and what these import, once', async () => {
  const files: Record<string, string> = {
    '/docs/_astro/a.js': `import{n as e}from"./b.js";import"./c.js";const later=()=>import("./later.js");`,
    '/docs/_astro/b.js': 'export{t}from"./d.js";import * as x from"./a.js";',
    '/docs/_astro/c.js': 'var text=`import "./no.ts"`;',
    '/docs/_astro/d.js': '',
  };
  const read: string[] = [];
  const importsOf = createReader(async (path) => {
    read.push(path);
    return files[path] ?? '';
  });

  expect((await importsOf(['/docs/_astro/a.js'])).sort()).toEqual(Object.keys(files));
  await importsOf(['/docs/_astro/b.js']);
  expect(read.sort()).toEqual(Object.keys(files));
});
