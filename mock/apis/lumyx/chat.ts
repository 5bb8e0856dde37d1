import { textOf } from '../../openai/chat.ts';
import type { ChatRequest } from '../../openai/chat.ts';
import { chunksOf } from '../../openai/chunks.ts';
import { completeChat } from '../../openai/completion.ts';
import type { Completion } from '../../openai/completion.ts';
import { continueConversation, expectLogging, findConversation, logs, startConversation } from './conversation.ts';
import type { Conversation, KeptMessage } from './conversation.ts';
import type { AnyCall } from './types.ts';

/** What is said, and to whom. */
export interface Turn {
  request: ChatRequest;
  /** Who answers, as the reply names it: a model, or a persona and its model. */
  speaker: string;
  conversationId: string | undefined;
  /** What a conversation that begins with this turn becomes. */
  mode: Conversation['mode'];
}

/**
 * Returns the reply to a turn. With detailed logging it is kept: in the conversation that the request names, after whose
 * messages it is answered, else in a new one. Refuses a conversation that is not there, or a key that keeps none.
 */
export async function converse(call: AnyCall, { request, speaker, conversationId, mode }: Turn): Promise<Completion> {
  const earlier = conversationId === undefined ? null : await openConversation(call, conversationId);
  const messages = [...(earlier?.messages ?? []), ...request.messages];
  const id = (await call.newId('chatcmpl')).replace('_', '-');
  const completion = {
    ...completeChat({ ...request, messages, model: speaker }, { id, now: call.now }),
    model: request.model,
  };

  if (logs(call.key)) await keep(call, earlier, mode, request, completion);
  return completion;
}

/** Returns a completion as the request wants it: whole, or in events. */
export function replyWith(completion: Completion, { stream, stream_options: options }: StreamOptions): ChatReply {
  if (stream !== true) return { status: 200, body: completion };
  const events = chunksOf(completion, { includeUsage: options?.include_usage === true });
  return { status: 200, events, mediaType: 'text/event-stream' };
}

async function openConversation(call: AnyCall, id: string): Promise<Conversation> {
  expectLogging(call);
  return findConversation(call, id);
}

async function keep(
  call: AnyCall,
  earlier: Conversation | null,
  mode: Conversation['mode'],
  { messages, model }: ChatRequest,
  { choices }: Completion,
): Promise<void> {
  const said = messages.flatMap((message): KeptMessage[] => {
    const content = textOf(message);
    return isKept(message.role) && content !== '' ? [{ role: message.role, content, at: call.now }] : [];
  });
  const reply = choices[0]?.message.content ?? '';
  if (reply !== '') said.push({ role: 'assistant', content: reply, model, at: call.now });

  if (earlier) return continueConversation(call, earlier.id, said);
  const title = titleOf(said.find(({ role }) => role === 'user')?.content ?? '');
  await startConversation(call, { title, mode, messages: said });
}

function isKept(role: string): role is KeptMessage['role'] {
  return role === 'system' || role === 'user' || role === 'assistant';
}

/** A conversation that was not given a title is called by how it began. */
function titleOf(text: string): string {
  const line = text.slice(0, MOST_READ).replace(/\s+/g, ' ').trim();
  if (line === '') return 'Untitled';
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : line;
}

const LONGEST_TITLE = 60;

/** Characters of a message that a title is made of. */
const MOST_READ = 10_000;

interface StreamOptions {
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
}

type ChatReply = { status: 200; body: Completion } | { status: 200; events: string[]; mediaType: 'text/event-stream' };
