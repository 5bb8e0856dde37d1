import { expect, test } from 'vitest';
import type { ChatRequest } from '../../mock/openai/chat.ts';
import { chunksOf } from '../../mock/openai/chunks.ts';
import { completeChat } from '../../mock/openai/completion.ts';
import { estimateTokens, promptTokens } from '../../mock/openai/tokens.ts';

const WEATHER = {
  type: 'function',
  function: { name: 'get_weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } },
};
const CLOCK = { type: 'function', function: { name: 'get_time', description: 'The time of day at a place' } };

test('returns a completion that repeats the question and counts its tokens', () => {
  const completion = complete({ messages: [{ role: 'user', content: 'Say hello.' }] });

  expect(completion).toEqual({
    id: 'chatcmpl-0a1b2c',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: 'nova-7b',
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: 'This is a mock of nova-7b. You wrote: “Say hello.”',
        },
        finish_reason: 'stop',
      },
    ],
    usage: { prompt_tokens: 3, completion_tokens: 13, total_tokens: 16 },
  });
});

test('returns a reply that knows how the conversation began given earlier messages', () => {
  const content = contentOf({
    messages: [
      { role: 'user', content: 'My name is Ada.' },
      { role: 'assistant', content: 'Hello Ada.' },
      { role: 'user', content: [{ text: 'What is ' }, { text: 'my name?' }] },
    ],
  });

  expect(content).toContain('“What is my name?”');
  expect(content).toContain('your message 2; the first one was: “My name is Ada.”');
});

test('returns a call of the tool that fits the question best, with arguments after its schema', () => {
  const choice = complete({
    messages: [{ role: 'user', content: 'What is the weather in Paris?' }],
    tools: [CLOCK, WEATHER],
  }).choices[0];

  expect(choice?.finish_reason).toBe('tool_calls');
  expect(choice?.message).toEqual({
    role: 'assistant',
    content: null,
    tool_calls: [
      { id: 'call_0a1b2c', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Paris"}' } },
    ],
  });
});

test('returns a call of the tool that tool_choice names', () => {
  const choice = complete({
    messages: [{ role: 'user', content: 'What is the weather in Paris?' }],
    tools: [WEATHER, CLOCK],
    tool_choice: { type: 'function', function: { name: 'get_time' } },
  }).choices[0];

  expect(choice?.message.tool_calls?.[0]?.function.name).toBe('get_time');
});

test('returns text given tools that must not be called', () => {
  expect(contentOf({ messages: [{ role: 'user', content: 'Hi' }], tools: [WEATHER], tool_choice: 'none' })).toContain(
    'Hi',
  );
});

test('returns text with the result given the result of a tool', () => {
  const content = contentOf({
    tools: [WEATHER],
    messages: [
      { role: 'user', content: 'What is the weather in Paris?' },
      { role: 'assistant', content: null, tool_calls: [{ id: 'call_1', function: { name: 'get_weather' } }] },
      { role: 'tool', tool_call_id: 'call_1', content: '18 degrees' },
    ],
  });

  expect(content).toBe('This is a mock of nova-7b. The tool get_weather returned: 18 degrees');
});

test('returns a JSON object in JSON mode', () => {
  const request = {
    messages: [{ role: 'user', content: 'Capital of Peru?' }],
    response_format: { type: 'json_object' },
  };

  expect(JSON.parse(contentOf(request))).toEqual({
    answer: expect.stringContaining('mock of nova-7b'),
    question: 'Capital of Peru?',
    turns: 1,
  });
});

test('returns a value of the schema given one as the response format', () => {
  const schema = { type: 'object', properties: { country: { type: 'string' } } };
  const request = {
    messages: [{ role: 'user', content: 'The capital of Peru?' }],
    response_format: { type: 'json_schema', json_schema: { schema } },
  };

  expect(JSON.parse(contentOf(request))).toEqual({ country: 'Peru' });
});

test('cuts the reply after max_tokens and says so', () => {
  const completion = complete({ messages: [{ role: 'user', content: 'Say hello.' }], max_tokens: 4 });

  expect(completion.choices[0]).toMatchObject({ message: { content: 'This is a mock o' }, finish_reason: 'length' });
  expect(completion.usage.completion_tokens).toBe(4);
});

test('ends the reply before a stop text', () => {
  expect(contentOf({ messages: [{ role: 'user', content: 'Hi' }], stop: ['. You', ' of'] })).toBe('This is a mock');
});

test('counts four characters as a token, messages and tools each for themselves', () => {
  expect([0, 1, 4, 5].map((length) => estimateTokens('x'.repeat(length)))).toEqual([0, 1, 1, 2]);
  expect(
    promptTokens({
      messages: [
        { role: 'user', content: 'abcde' },
        { role: 'user', content: 'a' },
      ],
    }),
  ).toBe(3);
});

test('streams the role, the text in words, the reason for the end and [DONE]', () => {
  const completion = complete({ messages: [{ role: 'user', content: 'Say hello.' }] });
  const events = chunksOf(completion);
  const chunks = events.slice(0, -1).map(parse);

  expect(events.at(-1)).toBe('[DONE]');
  expect(chunks[0]).toEqual({
    id: completion.id,
    object: 'chat.completion.chunk',
    created: completion.created,
    model: completion.model,
    choices: [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }],
  });
  expect(chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')).toBe(
    completion.choices[0]?.message.content,
  );
  expect(chunks.length).toBeGreaterThan(10);
  expect(chunks.at(-1)?.choices[0]).toEqual({ index: 0, delta: {}, finish_reason: 'stop' });
});

test('streams the usage in a chunk of its own where it is wanted', () => {
  const completion = complete({ messages: [{ role: 'user', content: 'Say hello.' }] });
  const chunks = chunksOf(completion, { includeUsage: true }).slice(0, -1).map(parse);

  expect(chunks.at(-1)).toMatchObject({ choices: [], usage: completion.usage });
  expect(chunks.slice(0, -1).every(({ usage }) => usage === null)).toBe(true);
});

test('streams a tool call with its name first and its arguments in pieces', () => {
  const completion = complete({
    messages: [{ role: 'user', content: 'What is the weather in New York?' }],
    tools: [WEATHER],
  });
  const calls = chunksOf(completion)
    .slice(0, -1)
    .map(parse)
    .flatMap(({ choices }) => choices[0]?.delta.tool_calls ?? []);

  expect(calls[0]).toEqual({
    index: 0,
    id: 'call_0a1b2c',
    type: 'function',
    function: { name: 'get_weather', arguments: '' },
  });
  expect(calls.map((call) => call.function.arguments).join('')).toBe('{"city":"New York"}');
});

function complete(request: Omit<ChatRequest, 'model'>) {
  return completeChat({ model: 'nova-7b', ...request }, { id: 'chatcmpl-0a1b2c', now: 1_700_000_000_500 });
}

function contentOf(request: Omit<ChatRequest, 'model'>): string {
  return complete(request).choices[0]?.message.content ?? '';
}

function parse(event: string): Chunk {
  return JSON.parse(event) as Chunk;
}

interface Chunk {
  choices: { delta: { content?: string | null; tool_calls?: { function: { arguments: string } }[] } }[];
  usage?: unknown;
}
