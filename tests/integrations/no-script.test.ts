import { expect, test } from 'vitest';
import { lightRules } from '../../src/integrations/no-script.ts';

test('returns the rules of the light theme for any page, and no other', () => {
  const sheet = `
    :root { --ink: white }
    :root[data-theme='light'] { --ink: black }
    @layer starlight.base { [data-theme="light"] .note, .dark-only { color: red } }
    [data-theme='dark'] .note { color: blue }
  `;

  // What was in a layer comes first: without it, the order alone decides.
  expect(lightRules([sheet, sheet]).split('\n').slice(0, 2)).toEqual([
    ':root .note{color: red}',
    ':root:root{--ink: black }',
  ]);
});
