import { textOf } from './chat.ts';
import type { ChatRequest } from './chat.ts';

/** How many characters make a token here: about what English has with real tokenizers. */
export const CHARACTERS_PER_TOKEN = 4;

/** Returns how many tokens a text counts as: four characters each, the last one begun counts whole. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

/** Returns how many tokens a request's input counts as: each message and each tool's definition for itself. */
export function promptTokens({ messages, tools = [] }: Pick<ChatRequest, 'messages' | 'tools'>): number {
  const texts = [
    ...messages.map((message) => textOf(message) + callsOf(message)),
    ...tools.map((tool) => JSON.stringify(tool)),
  ];
  return texts.reduce((sum, text) => sum + estimateTokens(text), 0);
}

function callsOf({ tool_calls }: ChatRequest['messages'][number]): string {
  return tool_calls && tool_calls.length > 0 ? JSON.stringify(tool_calls) : '';
}
