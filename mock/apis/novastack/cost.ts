import { replyLimit } from '../../openai/chat.ts';
import type { ChatRequest } from '../../openai/chat.ts';
import { toChat } from '../../openai/response.ts';
import type { ResponseRequest } from '../../openai/response.ts';
import { promptTokens } from '../../openai/tokens.ts';

/** How many tokens are set aside for a reply whose length the request leaves open (our choice). */
const REPLY_TOKENS = 256;

/**
 * Returns how many tokens a request that generates uses of the account's budget: those of its input, and as many as its
 * reply may have, whether or not it will. OpenAI counts the same way.
 */
export function tokensOf(body: unknown): number {
  const request = body as ChatRequest | ResponseRequest;
  const chat = 'messages' in request ? request : toChat(request);
  return promptTokens(chat) + (replyLimit(chat) ?? REPLY_TOKENS);
}
