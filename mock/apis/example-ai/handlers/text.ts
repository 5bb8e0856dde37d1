import type { Filled } from '../../../engine/handler.ts';
import { expectModel } from '../models.ts';
import { expectHarmless } from '../policy.ts';
import { success } from '../success.ts';
import { completeText, countTokens } from '../text.ts';
import { unixSeconds } from '../time.ts';
import type { Some } from '../types.ts';

export const textHandlers: Some<'generateText'> = {
  async generateText(call) {
    const { prompt, model, max_tokens: maxTokens } = call.body as Filled<typeof call.body, 'max_tokens'>;
    expectModel(model, 'text', call);
    expectHarmless(prompt, call);

    const content = completeText(prompt, maxTokens);
    const [asked, answered] = [countTokens(prompt), countTokens(content)];
    return {
      status: 200,
      body: await success(call, {
        id: await call.newId('gen'),
        content,
        model,
        usage: { prompt_tokens: asked, completion_tokens: answered, total_tokens: asked + answered },
        created: unixSeconds(call.now),
      }),
    };
  },
};
