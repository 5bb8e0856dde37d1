import { expect, test } from 'vitest';
import { playgroundApi, withScriptsAhead } from '../../src/integrations/scripts-ahead.ts';

test('finds the API of the first playground of a page', () => {
  const page = '<div data-playground-api="lumyx"></div><div data-playground-api="novastack"></div>';

  expect(playgroundApi(page)).toBe('lumyx');
  expect(playgroundApi('<p>data-playground</p>')).toBeNull();
});

test('puts the scripts before the main part, where nothing loads them before the page is painted', () => {
  const link = (name: string) => `<link rel="modulepreload" href="/docs/_astro/${name}.js" fetchpriority="low">`;
  const page = withScriptsAhead(
    '<body><nav></nav><main id="a"><p>Text</p></main></body>',
    ['/docs/_astro/Guide.js'],
    ['/docs/_astro/mock.js'],
  );

  const [before = '', after = ''] = page.split(/<script>[^<]*<\/script>/);
  expect(before).toBe(
    `<body><nav></nav><template data-ahead>${link('Guide')}</template><template data-ahead>${link('mock')}</template>`,
  );
  expect(after).toBe('<main id="a"><p>Text</p></main></body>');
});
