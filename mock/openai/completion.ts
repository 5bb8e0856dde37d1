import type { ChatRequest } from './chat.ts';
import { replyTo } from './reply.ts';
import { estimateTokens, promptTokens } from './tokens.ts';

/** https://platform.openai.com/docs/api-reference/chat/object */
export interface Completion {
  id: string;
  object: 'chat.completion';
  /** Unix seconds. */
  created: number;
  model: string;
  choices: Choice[];
  usage: Usage;
}

export interface Choice {
  index: number;
  message: AssistantMessage;
  finish_reason: 'stop' | 'length' | 'tool_calls';
}

interface AssistantMessage {
  role: 'assistant';
  content: string | null;
  tool_calls?: ToolCall[];
}

export interface ToolCall {
  id: string;
  type: 'function';
  /** The arguments are an object as JSON. */
  function: { name: string; arguments: string };
}

interface Usage {
  prompt_tokens: number;
  completion_tokens: number;
  total_tokens: number;
}

/**
 * Returns the completion of a chat request. `id` is its own, such as `chatcmpl-0a1b2c`, `now` in milliseconds since the
 * epoch. The id of a tool call follows from the completion's.
 */
export function completeChat(request: ChatRequest, { id, now }: { id: string; now: number }): Completion {
  const { content, toolCall, finishReason } = replyTo(request);
  const prompt = promptTokens(request);
  const completion = estimateTokens(content ?? JSON.stringify(toolCall));
  const calls = toolCall && [{ id: `call_${tailOf(id)}`, type: 'function' as const, function: toolCall }];
  return {
    id,
    object: 'chat.completion',
    created: Math.floor(now / 1000),
    model: request.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, ...(calls && { tool_calls: calls }) },
        finish_reason: finishReason,
      },
    ],
    usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion },
  };
}

/** @example tailOf('chatcmpl-0a1b2c') // => '0a1b2c' */
function tailOf(id: string): string {
  return id.slice(Math.max(id.lastIndexOf('-'), id.lastIndexOf('_')) + 1);
}
