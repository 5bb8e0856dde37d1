import { describe, expect, it } from 'vitest';
import { listSelector } from '../../src/integrations/listed-selectors.ts';

const WRITTEN_OUT: [string, string[]][] = [
  ['.hits :is(p, ul)', ['.hits :is(p)', '.hits :is(ul)']],
  ['.a > :is(.b, .c):not(:first-child)', ['.a > :is(.b):not(:first-child)', '.a > :is(.c):not(:first-child)']],
  [':is(ol, ul):is(.a, .b)', [':is(ol):is(.a)', ':is(ol):is(.b)', ':is(ul):is(.a)', ':is(ul):is(.b)']],
  [':is(.a, .b)::before', [':is(.a)::before', ':is(.b)::before']],
  // A list of `:where()` counts nothing, whatever is in it.
  ['.a :where(p, [tabindex])', ['.a :where(p)', '.a :where([tabindex])']],
  // What counts less than the list is raised to it.
  ['.a :is(.b:hover, .c > .d, .e)', ['.a :is(.b:hover)', '.a :is(.c > .d)', '.a :is(.e:not(._))']],
  ['::backdrop', [':where(dialog)::backdrop', ':where([popover])::backdrop']],
  ['.a ::backdrop', ['.a :where(dialog)::backdrop', '.a :where([popover])::backdrop']],
];

describe('listSelector', () => {
  it.each(WRITTEN_OUT)('writes out %s', (selector, expected) => {
    expect(listSelector(selector)).toEqual(expected);
  });

  it.each([
    // What they are for is named besides the list.
    'a:is(.b, .c)',
    '&:is(.b, .c)',
    ':is(.a, .b) p',
    'dialog::backdrop',
    // No browser sorts by these.
    ':is(:hover, :focus-visible)',
    ':is(.a, :focus-visible)',
    // A tag cannot be made as specific as an attribute without a tag.
    '.a :is(p, [tabindex])',
  ])('leaves %s as it is', (selector) => {
    expect(listSelector(selector)).toEqual([selector]);
  });
});
