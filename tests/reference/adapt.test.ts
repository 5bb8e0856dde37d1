import { expect, test } from 'vitest';
import { adaptDocument } from '../../src/reference/adapt.ts';

/** A document whose one operation takes a file, sent as any of some media types. */
const documentWith = (contentType: string) => ({
  paths: { '/files': { post: { requestBody: { content: { 'multipart/form-data': encoded(contentType) } } } } },
});
const encoded = (contentType: string) => ({ schema: { type: 'object' }, encoding: { file: { contentType } } });

test('leaves the type of a part to the file given several that are allowed', () => {
  const adapted = adaptDocument(documentWith('audio/mpeg, audio/wav'), { root: 'https://docs.example/', base: '/' });

  expect(JSON.stringify(adapted)).toContain('"encoding":{"file":{}}');
});

test('keeps the type of a part given one', () => {
  expect(adaptDocument(documentWith('application/json'), { root: 'https://docs.example/', base: '/' })).toEqual(
    documentWith('application/json'),
  );
});

test('asks for a key where it is optional, and for a token where OAuth hands one out', () => {
  const adapted = adaptDocument(
    {
      paths: { '/a': { get: { security: [{ key: [] }, {}] } }, '/b': { get: { security: [{}] } } },
      components: {
        securitySchemes: { key: { type: 'apiKey' }, oauth: { type: 'oauth2', description: 'A token.' } },
      },
    },
    { root: 'https://docs.example/', base: '/' },
  );

  expect(adapted).toEqual({
    paths: { '/a': { get: { security: [{ key: [] }] } }, '/b': { get: { security: [{}] } } },
    components: {
      securitySchemes: { key: { type: 'apiKey' }, oauth: { type: 'http', scheme: 'bearer', description: 'A token.' } },
    },
  });
});
