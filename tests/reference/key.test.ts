import { describe, expect, test } from 'vitest';
import { fillInKey } from '../../src/reference/key.ts';

const URL_BASE = 'http://localhost/mock/a/v1/items';

describe('the key of the reference', () => {
  test('takes the place of its placeholder in headers, and leaves the original request alone', async () => {
    const request = new Request(URL_BASE, { headers: { Authorization: 'Bearer A_KEY', Accept: 'text/plain' } });

    const sent = await fillInKey(request, 'A_KEY', 'typed$&');

    expect(sent.headers.get('Authorization')).toBe('Bearer typed$&');
    expect(sent.headers.get('Accept')).toBe('text/plain');
    expect(request.headers.get('Authorization')).toBe('Bearer A_KEY');
  });

  test('takes the place of its placeholder in the query', async () => {
    const sent = await fillInKey(new Request(`${URL_BASE}?key=A_KEY&limit=2`), 'A_KEY', 'a b');

    expect(sent.url).toBe(`${URL_BASE}?key=a+b&limit=2`);
  });

  test('takes the place of its placeholder in a cookie, and in the user name of HTTP Basic', async () => {
    const headers = { 'X-Mock-Cookie': 'session=abc; salt=A_KEY', Authorization: `Basic ${btoa('A_KEY:')}` };

    const sent = await fillInKey(new Request(URL_BASE, { headers }), 'A_KEY', 'typed$&');
    const without = await fillInKey(new Request(URL_BASE, { headers }), 'A_KEY', '');

    expect(sent.headers.get('X-Mock-Cookie')).toBe('session=abc; salt=typed$&');
    expect(sent.headers.get('Authorization')).toBe(`Basic ${btoa('typed$&:')}`);
    expect(without.headers.get('X-Mock-Cookie')).toBe('session=abc');
    expect(without.headers.has('Authorization')).toBe(false);
  });

  test('leaves out what would carry the placeholder, given no key', async () => {
    const request = new Request(`${URL_BASE}?key=A_KEY`, { headers: { 'X-Api-Key': 'A_KEY' } });

    const sent = await fillInKey(request, 'A_KEY', '');

    expect(sent.headers.has('X-Api-Key')).toBe(false);
    expect(sent.url).toBe(URL_BASE);
  });

  test('keeps method and body', async () => {
    const request = new Request(URL_BASE, {
      method: 'POST',
      body: '{"a":1}',
      headers: { Authorization: 'Bearer A_KEY' },
    });

    const sent = await fillInKey(request, 'A_KEY', 'typed');

    expect(sent.method).toBe('POST');
    expect(await sent.text()).toBe('{"a":1}');
  });

  test('is not printed where a header cannot carry it', async () => {
    const request = new Request(URL_BASE, { headers: { Authorization: 'Bearer A_KEY' } });

    await expect(fillInKey(request, 'A_KEY', 'secret\nline')).rejects.toThrow(
      'the key has characters that the header authorization cannot carry.',
    );
  });
});
