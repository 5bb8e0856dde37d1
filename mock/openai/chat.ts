/*
 * The parts of a chat completion request that decide what the mock answers. An API's own document says which members
 * there are and what they may hold; whatever else a client sends is its own affair.
 *
 * https://platform.openai.com/docs/api-reference/chat/create
 */
export interface ChatRequest {
  model: string;
  messages: readonly ChatMessage[];
  tools?: readonly ChatTool[] | undefined;
  tool_choice?: unknown;
  response_format?: ResponseFormat | undefined;
  /** How many tokens the reply may have. The newer of the two names wins. */
  max_completion_tokens?: number | null | undefined;
  max_tokens?: number | null | undefined;
  /** Texts that end the reply where they would come next. */
  stop?: string | readonly string[] | null | undefined;
}

export interface ChatMessage {
  role: string;
  /** A text, or parts of which those with `text` count. */
  content?: string | readonly { text?: unknown }[] | null | undefined;
  tool_calls?: readonly { id?: string; function?: { name?: string; arguments?: string } }[] | null | undefined;
  tool_call_id?: string | undefined;
}

export interface ChatTool {
  type: string;
  function?: { name: string; description?: string | undefined; parameters?: unknown } | undefined;
}

interface ResponseFormat {
  type: string;
  json_schema?: { schema?: unknown } | undefined;
}

/** Returns the text of a message: what it says, or the texts of its parts one after another. */
export function textOf({ content }: Pick<ChatMessage, 'content'>): string {
  if (typeof content === 'string') return content;
  return (content ?? []).map(({ text }) => (typeof text === 'string' ? text : '')).join('');
}

/** Returns how many tokens the reply may have; null where the request leaves that open. */
export function replyLimit({ max_completion_tokens, max_tokens }: ChatRequest): number | null {
  return max_completion_tokens ?? max_tokens ?? null;
}
