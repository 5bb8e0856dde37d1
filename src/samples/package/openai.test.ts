import { useLatchkey } from 'latchkey/vitest';
import OpenAI from 'openai';
import { expect, test } from 'vitest';

const mock = useLatchkey({ apis: ['lumyx'], listen: true });

test('the client retries after a 500', async () => {
  const client = new OpenAI({ baseURL: `${mock.baseUrl('lumyx')}/v1`, apiKey: mock.keys.lumyx.full });
  mock.answerNext('lumyx', 'createChatCompletion', 'internal_error');

  await client.chat.completions.create({
    model: 'nova_1_1',
    messages: [{ role: 'user', content: 'Hello!' }],
  });

  expect(mock.requests.map(({ status }) => status)).toEqual([500, 200]);
});
