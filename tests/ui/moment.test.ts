import { expect, test } from 'vitest';
import { momentText } from '../../src/ui/moment.ts';

const MOMENTS = Array.from(
  { length: 24 },
  (_, month) => new Date(2026, month, 1 + month, month, 59 - month, month * 2),
);

test('writes moments as the formatter of a browser does for British English', () => {
  for (const moment of [...MOMENTS, new Date(2026, 1, 29), new Date(2028, 1, 29, 23, 59, 59)]) {
    expect(momentText(moment)).toBe(moment.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' }));
    expect(momentText(moment, true)).toBe(moment.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'medium' }));
  }
});
