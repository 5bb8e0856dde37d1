import { expect, test } from 'vitest';
import { playgroundApi, withMockAhead } from '../../src/integrations/mock-ahead.ts';

test('finds the API of the first playground of a page', () => {
  const page = '<div data-playground-api="lumyx"></div><div data-playground-api="novastack"></div>';

  expect(playgroundApi(page)).toBe('lumyx');
  expect(playgroundApi('<p>data-playground</p>')).toBeNull();
});

test('puts the scripts where nothing loads them before the page is read', () => {
  const page = withMockAhead('<body><p>Text</p></body>', ['/docs/_astro/mock.js']);

  expect(page).toMatch(
    /^<body><p>Text<\/p><template><link rel="modulepreload" href="\/docs\/_astro\/mock\.js" fetchpriority="low"><\/template><script>/,
  );
  expect(page).toMatch(/<\/script><\/body>$/);
});
