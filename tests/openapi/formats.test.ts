import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { addFormats } from '../../openapi/generate/formats.ts';

describe('date-time', () => {
  const ajv = new Ajv2020();
  addFormats(ajv);
  const isMoment = ajv.compile({ type: 'string', format: 'date-time' });

  test.each([
    '2025-12-31T23:59:59Z',
    '2024-02-29T00:00:00.25Z',
    '2026-01-01T12:00:00+11:30',
    '2026-01-01T12:00:00-00:00',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
  ])('takes %s', (text) => {
    expect(isMoment(text)).toBe(true);
  });

  test.each([
    ['a leap second, which Date does not have', '2025-12-31T23:59:60Z'],
    ['a day that its month does not have', '2025-02-31T00:00:00Z'],
    ['February 29 of another year', '2025-02-29T00:00:00Z'],
    ['a month that there is not', '2025-13-01T00:00:00Z'],
    ['an hour 24', '2025-12-31T24:00:00Z'],
    ['an offset of 99 hours', '2025-12-31T00:00:00+99:00'],
    ['an offset of 60 minutes', '2025-12-31T00:00:00+01:60'],
    ['a moment before the year 0', '0000-01-01T00:00:00+01:00'],
    ['a moment after the year 9999', '9999-12-31T23:59:59-01:00'],
    ['no offset', '2025-12-31T00:00:00'],
    ['a date', '2025-12-31'],
    ['text', 'tomorrow'],
  ])('refuses %s', (_title, text) => {
    expect(isMoment(text)).toBe(false);
  });
});
