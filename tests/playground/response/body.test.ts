import { expect, test } from 'vitest';
import { readAnswer } from '../../../src/sandbox/read-answer.ts';
import { linksOf, viewsOf } from '../../../src/playground/response/body.ts';
import { cuesOf } from '../../../src/playground/response/cues.ts';

test.each([
  ['application/json', '{}', ['text', 'tree']],
  ['application/problem+json', '{}', ['text', 'tree']],
  ['application/x-subrip', '1\n', ['cues', 'text']],
  ['text/vtt', 'WEBVTT', ['cues', 'text']],
  ['text/plain', 'hello', ['text']],
  ['image/svg+xml', '<svg/>', ['image', 'text']],
  ['image/png', 'x', ['image']],
  ['text/event-stream', 'data: a\n\n', ['events', 'text']],
  ['application/json', '', ['text']],
])('returns the views of a body given %s %j', async (type, body, views) => {
  const answer = await readAnswer(new Response(body, { headers: { 'Content-Type': type } }), 0, 0);

  expect(viewsOf(answer)).toEqual(views);
});

test('returns the cues of subtitles in either format', () => {
  const srt =
    '1\r\n00:00:00,400 --> 00:00:04,100\r\nGood morning.\r\n\r\n2\r\n00:00:05,000 --> 00:00:06,000\r\nOne.\r\nTwo.\r\n';
  const vtt = 'WEBVTT\n\nNOTE nothing\n\n00:00.400 --> 00:04.100 align:start\n<v Agent>Good morning.\n';

  expect(cuesOf(srt)).toEqual([
    { start: '00:00:00.400', end: '00:00:04.100', text: 'Good morning.' },
    { start: '00:00:05.000', end: '00:00:06.000', text: 'One.\nTwo.' },
  ]);
  expect(cuesOf(vtt)).toEqual([{ start: '00:00.400', end: '00:04.100', text: '<v Agent>Good morning.' }]);
});

test('returns the addresses of the mock that a JSON body holds, each once', async () => {
  const body = JSON.stringify({
    url: 'http://here/mock/api/v1/images/1',
    list: ['http://here/mock/api/v1/images/1', 'http://elsewhere/mock/api/v1/images/2', 'see http://here/mock/x'],
  });
  const json = await readAnswer(new Response(body, { headers: { 'Content-Type': 'application/json' } }), 0, 0);
  const text = await readAnswer(new Response(body, { headers: { 'Content-Type': 'text/plain' } }), 0, 0);

  expect(linksOf(json, 'http://here/mock/')).toEqual(['http://here/mock/api/v1/images/1']);
  expect([linksOf(text, 'http://here/mock/'), linksOf(null, 'http://here/mock/')]).toEqual([[], []]);
});
