import { MODELS } from '../models.ts';
import { success } from '../success.ts';
import type { Some } from '../types.ts';

export const modelHandlers: Some<'listModels'> = {
  async listModels(call) {
    return { status: 200, body: await success(call, MODELS) };
  },
};
