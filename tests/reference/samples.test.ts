import { expect, test, vi } from 'vitest';
import { adaptDocument } from '../../src/reference/adapt.ts';
import { sampleFiles, withFiles } from '../../src/reference/samples.ts';

const DOCUMENT = {
  paths: {
    '/upload': {
      post: {
        externalDocs: { url: 'https://docs.example/site/a/guide/' },
        requestBody: {
          content: {
            'multipart/form-data': {
              encoding: { file: { contentType: 'audio/wav, audio/ogg' }, note: { contentType: 'text/plain' } },
              examples: {
                call: {
                  value: { file: { $file: { name: 'call.wav', type: 'audio/wav', text: 'RIFF' } }, note: 'n {n}' },
                },
              },
            },
          },
        },
      },
    },
  },
};
const SITE = { root: 'https://docs.example/site/', base: '/elsewhere/' };

test('mentions the file of an example as curl does, without a list of types', () => {
  const text = JSON.stringify(adaptDocument(DOCUMENT, SITE));

  expect(text).toContain('{"file":"@call.wav","note":"n 1"}');
  expect(text).toContain('"encoding":{"file":{},"note":{"contentType":"text/plain"}}');
});

test('leads to guides where the site is served, not where its documents were published', () => {
  expect(JSON.stringify(adaptDocument(DOCUMENT, SITE))).toContain(
    '"externalDocs":{"description":"Guide","url":"/elsewhere/a/guide/"}',
  );
});

test('sends the file that a part of the form mentions, and leaves the other parts as they are', async () => {
  const form = new FormData();
  form.append('file', '@call.wav');
  form.append('note', '@nothing.wav');
  const request = new Request('http://localhost/upload', { method: 'POST', body: form, headers: { 'X-A': '1' } });

  const sent = await withFiles(request, sampleFiles(DOCUMENT));

  const parts = await sent.formData();
  const file = parts.get('file');
  expect(file).toBeInstanceOf(File);
  expect(file).toMatchObject({ name: 'call.wav', type: 'audio/wav', size: 4 });
  expect(parts.get('note')).toBe('@nothing.wav');
  expect(sent.headers.get('X-A')).toBe('1');
});

test('sends a form that WebKit can read again', async () => {
  const form = new FormData();
  form.append('file', '@call.wav');
  form.append('own', new File(['mine'], 'own.bin'));
  const request = new Request('http://localhost/upload', { method: 'POST', body: form });
  vi.stubGlobal('Request', RequestAsInWebKit);

  const sent = await withFiles(request, sampleFiles(DOCUMENT)).finally(() => vi.unstubAllGlobals());

  const parts = await sent.formData();
  expect(parts.get('file')).toMatchObject({ name: 'call.wav', type: 'audio/wav', size: 4 });
  expect(parts.get('own')).toMatchObject({ name: 'own.bin', type: 'application/octet-stream', size: 4 });
});

test('leaves a request alone that is no form', async () => {
  const request = new Request('http://localhost/upload', { method: 'POST', body: '@call.wav' });

  expect(await withFiles(request, sampleFiles(DOCUMENT))).toBe(request);
});

/** WebKitGTK 2.50 rejects so whatever would read a request that a form with a file was given to. */
class RequestAsInWebKit extends Request {
  readonly #isReadable: boolean;

  constructor(input: RequestInfo | URL, init: RequestInit = {}) {
    super(input, init);
    const values = init.body instanceof FormData ? [...init.body.values()] : [];
    this.#isReadable = values.every((value) => typeof value === 'string');
  }

  override async formData(): Promise<FormData> {
    if (!this.#isReadable) throw new DOMException('Unable to read form data blob', 'InvalidStateError');
    return super.formData();
  }
}
