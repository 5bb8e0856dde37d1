import { findEntities, findKeywords, measureSentiment } from '../analysis.ts';
import { readText } from '../data-url.ts';
import { success } from '../success.ts';
import type { Some } from '../types.ts';

export const analysisHandlers: Some<'analyzeText'> = {
  async analyzeText(call) {
    const text = readText(call.body.text, call);
    const wanted = new Set(call.body.tasks);
    return {
      status: 200,
      body: await success(call, {
        ...(wanted.has('sentiment') && { sentiment: measureSentiment(text) }),
        ...(wanted.has('entities') && { entities: findEntities(text) }),
        ...(wanted.has('keywords') && { keywords: findKeywords(text) }),
      }),
    };
  },
};
