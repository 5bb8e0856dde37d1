import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { generateText } from 'ai';
import { useLatchkey } from 'latchkey/vitest';
import { expect, test } from 'vitest';

const mock = useLatchkey({ apis: ['lumyx'], listen: true });

test('the AI SDK reports an expired key', async () => {
  const lumyx = createOpenAICompatible({
    name: 'lumyx',
    baseURL: `${mock.baseUrl('lumyx')}/v1`,
    apiKey: mock.keys.lumyx.expired,
  });

  const failing = generateText({ model: lumyx('nova_1_1'), prompt: 'Hello!' });

  await expect(failing).rejects.toMatchObject({ statusCode: 403 });
});
