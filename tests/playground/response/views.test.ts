import { expect, test } from 'vitest';
import { readAnswer } from '../../../src/sandbox/read-answer.ts';
import { createSession } from '../../../src/playground/session.ts';
import { assembleText } from '../../../src/playground/response/assemble.ts';
import { cuesOf } from '../../../src/playground/response/cues.ts';
import { linksOf } from '../../../src/playground/response/links.ts';
import { viewsOf } from '../../../src/playground/response/views.ts';
import { exampleViews } from '../view.ts';

const { plain } = exampleViews();

test.each([
  ['application/json', '{}', ['text', 'tree', 'headers', 'limits']],
  ['application/problem+json', '{}', ['text', 'tree', 'headers', 'limits']],
  ['application/x-subrip', '1\n', ['cues', 'text', 'headers', 'limits']],
  ['text/vtt', 'WEBVTT', ['cues', 'text', 'headers', 'limits']],
  ['text/plain', 'hello', ['text', 'headers', 'limits']],
  ['image/svg+xml', '<svg/>', ['image', 'text', 'headers', 'limits']],
  ['image/png', 'x', ['image', 'headers', 'limits']],
  ['text/event-stream', 'data: a\n\n', ['events', 'text', 'headers', 'limits']],
  ['application/json', '', ['text', 'headers', 'limits']],
])('returns the views of a response given %s %j', async (type, body, views) => {
  const answer = await readAnswer(new Response(body, { headers: { 'Content-Type': type } }), 0, 0);

  const session = createSession(plain);
  session.answer.value = answer;

  expect(viewsOf(session).map(({ name }) => name)).toEqual(views);
});

test('returns the text alone given no response, and the chart given several', () => {
  const session = createSession(plain);
  expect(viewsOf(session).map(({ name }) => name)).toEqual(['text']);

  session.answer.value = {
    status: 200,
    phrase: '',
    milliseconds: 0,
    arrived: 0,
    size: 0,
    headers: [],
    isJson: false,
    text: '',
  };
  session.log.value = [200, 429].map((status, at) => ({ at, status }));

  expect(viewsOf(session).map(({ name }) => name)).toContain('chart');
});

test('returns the text that a stream makes, whatever else its events hold', () => {
  const event = (data: string) => ({ at: 0, name: '', data });
  const chat = ['', 'Hel', 'lo'].map((content) => event(JSON.stringify({ choices: [{ delta: { content } }] })));
  const events = [...chat, event(JSON.stringify({ usage: 3 })), event('[DONE]')];

  expect(assembleText({ events })).toBe('Hello');
  expect(assembleText({ events: [event(JSON.stringify({ delta: 'Hi' }))] })).toBe('Hi');
  expect(assembleText({ events: [event('plain')] })).toBe('');
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
  expect(linksOf(text, 'http://here/mock/')).toEqual([]);
});
