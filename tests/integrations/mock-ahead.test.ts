import { expect, test } from 'vitest';
import { playgroundApi, withMockAhead } from '../../src/integrations/mock-ahead.ts';

test('finds the API of the first playground of a page', () => {
  const page = '<div data-playground-api="lumyx"></div><div data-playground-api="novastack"></div>';

  expect(playgroundApi(page)).toBe('lumyx');
  expect(playgroundApi('<p>data-playground</p>')).toBeNull();
});

test('puts the scripts where nothing loads them before the page is read', () => {
  const page = withMockAhead('<body><nav></nav><main id="a"><p>Text</p></main></body>', ['/docs/_astro/mock.js']);

  expect(page).toMatch(
    /^<body><nav><\/nav><template><link rel="modulepreload" href="\/docs\/_astro\/mock\.js" fetchpriority="low"><\/template><script>/,
  );
  expect(page).toMatch(/<\/script><main id="a"><p>Text<\/p><\/main><\/body>$/);
});
