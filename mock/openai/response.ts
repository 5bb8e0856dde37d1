import { textOf } from './chat.ts';
import type { ChatMessage, ChatRequest } from './chat.ts';
import { pieces } from './pieces.ts';
import { replyTo } from './reply.ts';
import { estimateTokens, promptTokens } from './tokens.ts';

/** The parts of a request for a response that decide what the mock answers. */
export interface ResponseRequest {
  model: string;
  /** A question, or the items of a conversation so far. */
  input: string | readonly InputItem[];
  instructions?: string | null | undefined;
  max_output_tokens?: number | null | undefined;
  tools?:
    readonly { type: string; name?: string; description?: string | null; parameters?: unknown }[] | null | undefined;
  tool_choice?: unknown;
  text?: { format?: { type: string; schema?: unknown } } | undefined;
}

/** https://platform.openai.com/docs/api-reference/responses/object */
export interface OpenAiResponse {
  id: string;
  object: 'response';
  /** Unix seconds. */
  created_at: number;
  status: Status;
  error: null;
  incomplete_details: { reason: 'max_output_tokens' } | null;
  instructions: string | null;
  model: string;
  output: OutputItem[];
  usage: { input_tokens: number; output_tokens: number; total_tokens: number };
}

/**
 * Returns the response to a request: the reply that the same conversation gets as a chat, in the form of OpenAI's
 * Responses. `digits` ends the ids of the response and of what is in it, `now` is in milliseconds since the epoch.
 */
export function respondTo(request: ResponseRequest, { digits, now }: { digits: string; now: number }): OpenAiResponse {
  const chat = toChat(request);
  const { content, toolCall, finishReason } = replyTo(chat);
  const status = finishReason === 'length' ? 'incomplete' : 'completed';
  const input = promptTokens(chat);
  const output = estimateTokens(content ?? JSON.stringify(toolCall));
  return {
    id: `resp_${digits}`,
    object: 'response',
    created_at: Math.floor(now / 1000),
    status,
    error: null,
    incomplete_details: status === 'incomplete' ? { reason: 'max_output_tokens' } : null,
    instructions: request.instructions ?? null,
    model: request.model,
    output: [
      toolCall
        ? { id: `fc_${digits}`, type: 'function_call', status, call_id: `call_${digits}`, ...toolCall }
        : { id: `msg_${digits}`, type: 'message', status, role: 'assistant', content: [outputText(content ?? '')] },
    ],
    usage: { input_tokens: input, output_tokens: output, total_tokens: input + output },
  };
}

/**
 * Returns a response as the events of a stream, each the data of one server-sent event: it begins, each item is added,
 * filled piece by piece and done, and it ends with the whole.
 *
 * https://platform.openai.com/docs/api-reference/responses-streaming
 */
export function responseEvents(response: OpenAiResponse): string[] {
  const started = { ...response, status: 'in_progress', incomplete_details: null, output: [], usage: null };
  const events = [
    { type: 'response.created', response: started },
    ...response.output.flatMap((item, output_index) => itemEvents(item, output_index)),
    { type: response.status === 'completed' ? 'response.completed' : 'response.incomplete', response },
  ];
  return events.map((event, sequence_number) => JSON.stringify({ ...event, sequence_number }));
}

/** Returns the request as the chat that it means. */
export function toChat(request: ResponseRequest): ChatRequest {
  const { model, input, instructions, max_output_tokens, tools, tool_choice, text } = request;
  const items = typeof input === 'string' ? [{ role: 'user', content: input }] : input;
  return {
    model,
    messages: [...(instructions ? [{ role: 'system', content: instructions }] : []), ...items.map(toMessage)],
    tools: (tools ?? []).flatMap(({ type, name, description, parameters }) =>
      type === 'function' && name !== undefined
        ? [{ type, function: { name, description: description ?? undefined, parameters: parameters ?? undefined } }]
        : [],
    ),
    tool_choice,
    response_format: text?.format && { type: text.format.type, json_schema: { schema: text.format.schema } },
    max_tokens: max_output_tokens,
  };
}

function toMessage({ type, role, content, call_id, name, arguments: given, output }: InputItem): ChatMessage {
  if (type === 'function_call_output') {
    return { role: 'tool', tool_call_id: call_id, content: textOf({ content: output }) };
  }
  if (type === 'function_call') {
    const call = {
      ...(call_id !== undefined && { id: call_id }),
      function: { name: name ?? '', arguments: given ?? '' },
    };
    return { role: 'assistant', tool_calls: [call] };
  }
  return { role: role ?? 'user', content };
}

function itemEvents(item: OutputItem, output_index: number): object[] {
  const at = { item_id: item.id, output_index };
  const added = { type: 'response.output_item.added', output_index };
  const done = { type: 'response.output_item.done', output_index, item };
  if (item.type === 'function_call') {
    return [
      { ...added, item: { ...item, status: 'in_progress', arguments: '' } },
      ...pieces(item.arguments).map((delta) => ({ type: 'response.function_call_arguments.delta', ...at, delta })),
      { type: 'response.function_call_arguments.done', ...at, arguments: item.arguments },
      done,
    ];
  }
  const parts = item.content.flatMap((part, content_index) => {
    const here = { ...at, content_index };
    return [
      { type: 'response.content_part.added', ...here, part: outputText('') },
      ...pieces(part.text).map((delta) => ({ type: 'response.output_text.delta', ...here, delta })),
      { type: 'response.output_text.done', ...here, text: part.text },
      { type: 'response.content_part.done', ...here, part },
    ];
  });
  return [{ ...added, item: { ...item, status: 'in_progress', content: [] } }, ...parts, done];
}

function outputText(text: string): OutputText {
  return { type: 'output_text', text, annotations: [] };
}

type Status = 'completed' | 'incomplete';

interface OutputText {
  type: 'output_text';
  text: string;
  annotations: never[];
}

type OutputItem =
  | { id: string; type: 'message'; status: Status; role: 'assistant'; content: OutputText[] }
  | { id: string; type: 'function_call'; status: Status; call_id: string; name: string; arguments: string };

interface InputItem {
  type?: string;
  role?: string;
  content?: ChatMessage['content'];
  call_id?: string;
  name?: string;
  arguments?: string;
  output?: ChatMessage['content'];
}
