import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../mock/engine/steps/body.ts';

const TEXT = '{"name":"clé"}';
const CONTRACT = { maxBytes: 64 * 1024 };

/** What browsers offer of a request's body; Firefox and WebKit each lack a part. */
const ENGINES: { engine: string; restrict: (request: Request) => Request }[] = [
  { engine: 'a stream with an iterator, as Chromium and Node have it', restrict: (request) => request },
  {
    engine: 'a stream without an iterator, as WebKit has it',
    restrict: (request) => {
      if (request.body) Object.defineProperty(request.body, Symbol.asyncIterator, { value: undefined });
      return request;
    },
  },
  {
    engine: 'no stream at all, as Firefox has it',
    restrict: (request) => Object.defineProperty(request, 'body', { value: undefined }),
  },
];

describe.each(ENGINES)('readBytes given $engine', ({ restrict }) => {
  const post = (body: BodyInit | null) =>
    restrict(
      new Request('http://localhost/', {
        method: 'POST',
        body,
        // Required by Node's fetch for a body that is a stream.
        ...(body instanceof ReadableStream && { duplex: 'half' }),
      }),
    );

  it('returns all bytes of a text', async () => {
    expect(new TextDecoder().decode(await readBytes(post(TEXT), CONTRACT))).toBe(TEXT);
  });

  it('returns all bytes of a body that comes in pieces', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of new TextEncoder().encode(TEXT)) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(new TextDecoder().decode(await readBytes(post(body), CONTRACT))).toBe(TEXT);
  });

  it('returns nothing where no body was sent', async () => {
    expect(await readBytes(post(null), CONTRACT)).toHaveLength(0);
  });

  it('accepts a body of exactly the limit, and refuses one byte more by its size', async () => {
    expect(await readBytes(post('x'.repeat(CONTRACT.maxBytes)), CONTRACT)).toHaveLength(CONTRACT.maxBytes);
    await expect(readBytes(post('x'.repeat(CONTRACT.maxBytes + 1)), CONTRACT)).rejects.toMatchObject({
      reason: 'validate/size',
    });
  });
});

describe.each(ENGINES.slice(0, 2))('readBytes given $engine', ({ restrict }) => {
  it('stops reading, and the sender, as soon as the limit is passed', async () => {
    let sent = 0;
    let stopped = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(16 * 1024));
      },
      cancel() {
        stopped = true;
      },
    });
    const init = { method: 'POST', body: endless, duplex: 'half' };
    const request = restrict(new Request('http://localhost/', init));
    await expect(readBytes(request, CONTRACT)).rejects.toMatchObject({ reason: 'validate/size' });
    expect(stopped).toBe(true);
    expect(sent).toBeLessThan(10);
  });
});
