import { expect, test } from 'vitest';
import type { Answer } from '../../src/sandbox/answer.ts';
import { readAnswer } from '../../src/sandbox/read-answer.ts';
import { cameAtOnce } from '../../src/sandbox/came-at-once.ts';
import { createEventParser } from '../../src/sandbox/stream.ts';

test.each<[string, string[], { name: string; data: string }[]]>([
  ['one event', ['data: {"a":1}\n\n'], [{ name: '', data: '{"a":1}' }]],
  [
    'an event in pieces',
    ['da', 'ta: a\n', '\nda', 'ta: b\n\n'],
    [
      { name: '', data: 'a' },
      { name: '', data: 'b' },
    ],
  ],
  ['several lines of data', ['data: a\ndata:  b\n\n'], [{ name: '', data: 'a\n b' }]],
  ['a name and a comment', [': ping\nevent: done\ndata: x\n\n'], [{ name: 'done', data: 'x' }]],
  [
    'carriage returns',
    ['data: a\r\n\r', '\ndata: b\r\n\r\n'],
    [
      { name: '', data: 'a' },
      { name: '', data: 'b' },
    ],
  ],
  [
    'a piece that ends between the two characters of a line break',
    ['data: a\r', '\ndata: b\r\n\r\n'],
    [{ name: '', data: 'a\nb' }],
  ],
  ['a tab before the data', ['data:\tx\n\n'], [{ name: '', data: '\tx' }]],
  ['a colon in the data', ['data: a: b\n\n'], [{ name: '', data: 'a: b' }]],
  ['an event that is not complete', ['data: a\n'], []],
])('returns the events given %s', (_title, pieces, events) => {
  const parse = createEventParser();

  expect(pieces.flatMap((piece) => parse(piece))).toEqual(events);
});

test('returns each part of a stream as it arrives, and the whole at the end', async () => {
  const parts: Answer[] = [];

  const answer = await readAnswer(streamOf(['data: é\n\n', 'data: [DONE]\n\n']), performance.now(), 0, {
    onPart: (part) => parts.push(part),
  });

  expect(parts.map(({ stream }) => [stream?.events.length, stream?.end])).toEqual([
    [0, 'open'],
    [1, 'open'],
    [2, 'open'],
  ]);
  expect(answer).toMatchObject({ status: 200, size: 24, text: 'data: é\n\ndata: [DONE]\n\n', stream: { end: 'done' } });
  expect(answer.stream?.events.map(({ data }) => data)).toEqual(['é', '[DONE]']);
});

test('returns what had come given a reader who ends the stream', async () => {
  const cancel = new AbortController();
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode('data: again\n\n')),
  });

  const answer = await readAnswer(eventStream(endless), performance.now(), 0, {
    signal: cancel.signal,
    onPart: ({ stream }) => stream?.events.length === 3 && cancel.abort(),
  });

  expect(answer.stream?.end).toBe('cut');
  expect(answer.stream?.events.length).toBeGreaterThanOrEqual(3);
});

test('returns true only given a finished stream of several events in one piece', async () => {
  const once = await readAnswer(streamOf(['data: a\n\ndata: b\n\n']), 0, 0);
  const grown = await readAnswer(streamOf(['data: a\n\n', 'data: b\n\n']), 0, 0);
  const single = await readAnswer(streamOf(['data: a\n\n']), 0, 0);

  expect([once, grown, single].map(({ stream }) => stream && cameAtOnce(stream))).toEqual([true, false, false]);
});

function streamOf(pieces: string[]): Response {
  const encoder = new TextEncoder();
  const left = [...pieces];
  return eventStream(
    new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = left.shift();
        if (piece === undefined) controller.close();
        else controller.enqueue(encoder.encode(piece));
      },
    }),
  );
}

function eventStream(body: ReadableStream<Uint8Array>): Response {
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } });
}
