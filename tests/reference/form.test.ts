import { expect, test } from 'vitest';
import { writeForm } from '../../src/reference/form.ts';

test('has a form written out as one blob, with the parts that it has', () => {
  const parts = [{ type: 'file', key: 'file', value: new File(['mine'], 'own.bin') }];
  const requestBuilder = { body: { mode: 'formdata', value: parts } };

  writeForm({ requestBuilder });

  expect(requestBuilder.body).toEqual({ mode: 'multipart', contentType: 'multipart/form-data', value: parts });
  expect(requestBuilder.body.value).toBe(parts);
});

test.each([null, { mode: 'raw', value: '{}' }, { mode: 'urlencoded', value: [] }])('leaves %o as it is', (body) => {
  const requestBuilder = { body };

  writeForm({ requestBuilder });

  expect(requestBuilder.body).toBe(body);
});
