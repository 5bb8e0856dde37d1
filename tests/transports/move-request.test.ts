import { expect, test } from 'vitest';
import { moveRequest } from '../../mock/transports/move-request.ts';

const HERE = 'http://localhost/here';
const THERE = 'http://localhost/there?a=1';

test('keeps method, headers and body', async () => {
  const request = new Request(HERE, { method: 'PUT', body: 'text', headers: { 'Content-Type': 'text/x' } });

  const moved = await moveRequest(THERE, request);

  expect([moved.url, moved.method, moved.headers.get('Content-Type')]).toEqual([THERE, 'PUT', 'text/x']);
  expect(await moved.text()).toBe('text');
});

test('keeps the body where requests have no `body`, as in Firefox', async () => {
  const form = new FormData();
  form.append('file', new Blob(['bytes'], { type: 'audio/wav' }), 'call.wav');
  const request = withoutBodyMember(new Request(HERE, { method: 'POST', body: form }));

  const moved = await moveRequest(THERE, request);

  const file = (await moved.formData()).get('file');
  expect(file).toBeInstanceOf(File);
  expect(await (file as File).text()).toBe('bytes');
});

test('moves a GET, and a POST without a body', async () => {
  expect((await moveRequest(THERE, new Request(HERE))).url).toBe(THERE);
  const post = await moveRequest(THERE, withoutBodyMember(new Request(HERE, { method: 'POST' })));
  expect([post.method, await post.text()]).toEqual(['POST', '']);
});

function withoutBodyMember(request: Request): Request {
  return Object.defineProperty(request, 'body', { value: undefined });
}
