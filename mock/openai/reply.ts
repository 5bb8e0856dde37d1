import { replyLimit, textOf } from './chat.ts';
import type { ChatMessage, ChatRequest, ChatTool } from './chat.ts';
import { valueFor } from './schema-value.ts';
import { CHARACTERS_PER_TOKEN } from './tokens.ts';

/** What the mock says, or which tool it wants called. */
export interface ModelReply {
  /** Null with a tool call. */
  content: string | null;
  /** The arguments are an object as JSON. */
  toolCall: { name: string; arguments: string } | null;
  finishReason: 'stop' | 'length' | 'tool_calls';
}

/**
 * Returns the reply to a conversation. It follows from the request alone:
 *
 * - Where tools are offered and the last message is not a tool's result, it calls one: the one that `tool_choice`
 *   names, else the one whose name and description share most words of four letters and more with the question, else the first. The arguments
 *   are made from the tool's JSON Schema. `tool_choice: none` keeps it from doing so.
 * - `response_format` `json_object` gives an object with `answer` and `question`, `json_schema` a value of that schema.
 * - Otherwise it says that it is a mock and repeats the question, the tool's result, and from the second question on
 *   how the conversation began.
 *
 * The text ends before the first `stop`, and after `max_tokens`, for which `finishReason` is `length`.
 */
export function replyTo(request: ChatRequest): ModelReply {
  const question = lastText(request.messages, 'user');
  const tool = toolToCall(request, question);
  if (tool?.function) {
    const values = valueFor(tool.function.parameters ?? { type: 'object' }, question);
    const toolCall = { name: tool.function.name, arguments: JSON.stringify(values) };
    return { content: null, toolCall, finishReason: 'tool_calls' };
  }

  const whole = untilStop(textFor(request, question), request.stop);
  const limit = replyLimit(request);
  const content = limit === null ? whole : whole.slice(0, limit * CHARACTERS_PER_TOKEN);
  return { content, toolCall: null, finishReason: content.length < whole.length ? 'length' : 'stop' };
}

function textFor(request: ChatRequest, question: string): string {
  const { response_format: format, messages } = request;
  if (format?.type === 'json_schema') return JSON.stringify(valueFor(format.json_schema?.schema ?? {}, question));
  const answer = answerTo(request, question);
  if (format?.type === 'json_object')
    return JSON.stringify({ answer, question: gist(question), turns: turns(messages) });
  return answer;
}

function answerTo({ model, messages }: ChatRequest, question: string): string {
  const last = messages.at(-1);
  if (last?.role === 'tool') {
    return `This is a mock of ${model}. The tool ${calledTool(messages, last)} returned: ${gist(textOf(last))}`;
  }
  const asked = `This is a mock of ${model}. You wrote: “${gist(question)}”`;
  if (turns(messages) < 2) return asked;
  return `${asked} That was your message ${turns(messages)}; the first one was: “${gist(firstText(messages, 'user'))}”`;
}

/** Returns the tool that the mock wants called now, if any. */
function toolToCall(
  { messages, tools = [], tool_choice: choice }: ChatRequest,
  question: string,
): ChatTool | undefined {
  if (choice === 'none' || messages.at(-1)?.role === 'tool') return undefined;
  const callable = tools.filter((tool) => tool.type === 'function' && tool.function).slice(0, MOST_TOOLS);
  const named = callable.find((tool) => tool.function?.name === chosenName(choice));
  return named ?? callable.toSorted((a, b) => likeness(b, question) - likeness(a, question))[0];
}

function chosenName(choice: unknown): unknown {
  const named = choice as { function?: { name?: unknown }; name?: unknown } | null | undefined;
  return typeof named === 'object' ? (named?.function?.name ?? named?.name) : undefined;
}

/** Returns how many words a tool's name and description share with a text. */
function likeness({ function: tool }: ChatTool, text: string): number {
  const words = new Set(wordsOf(text));
  return new Set(wordsOf(`${tool?.name} ${tool?.description ?? ''}`).filter((word) => words.has(word))).size;
}

function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, MOST_READ)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  );
}

/** Returns the name of the tool whose result a message is. */
function calledTool(messages: readonly ChatMessage[], { tool_call_id: id }: ChatMessage): string {
  const calls = messages.flatMap(({ tool_calls: made }) => made ?? []);
  return calls.findLast((call) => call.id === id)?.function?.name ?? 'you called';
}

function untilStop(text: string, stop: ChatRequest['stop']): string {
  const stops = (typeof stop === 'string' ? [stop] : (stop ?? [])).filter((each) => each !== '');
  const ends = stops.map((each) => text.indexOf(each)).filter((index) => index >= 0);
  return text.slice(0, Math.min(text.length, ...ends));
}

function turns(messages: readonly ChatMessage[]): number {
  return messages.filter(({ role }) => role === 'user').length;
}

function firstText(messages: readonly ChatMessage[], role: string): string {
  return textOf(messages.find((message) => message.role === role) ?? {}).slice(0, MOST_READ);
}

function lastText(messages: readonly ChatMessage[], role: string): string {
  return textOf(messages.findLast((message) => message.role === role) ?? {}).slice(0, MOST_READ);
}

/** Returns a text in one line, cut where it is long. */
function gist(text: string): string {
  const line = text.slice(0, MOST_READ).replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_GIST ? `${line.slice(0, LONGEST_GIST - 1).trimEnd()}…` : line;
}

/** OpenAI takes 128 tools; which of more is called is decided among the first. */
const MOST_TOOLS = 128;

const LONGEST_GIST = 120;

/** Characters of a text that are read for words; of a longer one only its beginning counts. */
const MOST_READ = 10_000;
