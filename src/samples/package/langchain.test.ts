import { ChatOpenAI } from '@langchain/openai';
import { useLatchkey } from 'latchkey/vitest';
import { expect, test } from 'vitest';

const mock = useLatchkey({ apis: ['lumyx'], listen: true });

test('LangChain reports an expired key', async () => {
  const chat = new ChatOpenAI({
    model: 'nova_1_1',
    apiKey: mock.keys.lumyx.expired,
    configuration: { baseURL: `${mock.baseUrl('lumyx')}/v1` },
  });

  await expect(chat.invoke('Hello!')).rejects.toMatchObject({ status: 403 });
});
