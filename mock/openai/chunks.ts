import type { Choice, Completion, ToolCall } from './completion.ts';
import { pieces } from './pieces.ts';

/**
 * Returns a completion as the events of a stream, each the data of one server-sent event: the role, the text or the
 * tool call piece by piece, the reason for the end, with `includeUsage` the usage in a chunk without choices, and
 * `[DONE]`.
 *
 * https://platform.openai.com/docs/api-reference/chat/streaming
 */
export function chunksOf(completion: Completion, { includeUsage = false }: { includeUsage?: boolean } = {}): string[] {
  const { id, created, model, usage } = completion;
  // Only a stream that ends with the usage mentions it, as null, in the chunks before.
  const chunk = (choices: unknown[], used: unknown = null) =>
    JSON.stringify({
      id,
      object: 'chat.completion.chunk',
      created,
      model,
      choices,
      ...(includeUsage && { usage: used }),
    });
  return [
    ...completion.choices.flatMap((choice) => deltasOf(choice).map((delta) => chunk([delta]))),
    ...(includeUsage ? [chunk([], usage)] : []),
    '[DONE]',
  ];
}

function deltasOf({ index, message, finish_reason }: Choice): Delta[] {
  const calls = message.tool_calls ?? [];
  const first = { role: 'assistant' as const, content: calls.length > 0 ? null : '' };
  const deltas = [
    first,
    ...pieces(message.content ?? '').map((content) => ({ content })),
    ...calls.flatMap((call, position) => callDeltas(call, position)),
  ];
  return [...deltas.map((delta) => ({ index, delta, finish_reason: null })), { index, delta: {}, finish_reason }];
}

/** Name and id come first, the arguments follow in pieces. */
function callDeltas({ id, type, function: { name, arguments: whole } }: ToolCall, index: number): object[] {
  return [
    { tool_calls: [{ index, id, type, function: { name, arguments: '' } }] },
    ...pieces(whole).map((part) => ({ tool_calls: [{ index, function: { arguments: part } }] })),
  ];
}

interface Delta {
  index: number;
  delta: object;
  finish_reason: Choice['finish_reason'] | null;
}
