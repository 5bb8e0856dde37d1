import { expect, test } from 'vitest';
import { lightRules } from '../../src/integrations/no-script.ts';

test('returns the rules of the light theme for any page, and no other', () => {
  const sheet = `
    :root { --ink: white }
    :root[data-theme='light'] { --ink: black }
    @layer starlight.base { [data-theme="light"] .note, .dark-only { color: red } }
    [data-theme='dark'] .note { color: blue }
  `;

  expect(lightRules([sheet, sheet])).toBe(':root:root{--ink: black }\n:root .note{color: red}');
});
