import type { AnyCall, Schemas } from './types.ts';

/** A conversation as it is kept. Times are milliseconds since the epoch. */
export interface Conversation {
  id: string;
  title: string;
  mode: Schemas['ConversationMode'];
  createdAt: number;
  updatedAt: number;
  messages: KeptMessage[];
}

export interface KeptMessage {
  role: Schemas['StoredMessage']['role'];
  content: string;
  at: number;
  /** In messages of the assistant. */
  model?: string;
}

/** Returns where an account's conversations are kept. */
export function conversationsOf({ namespace }: Pick<AnyCall, 'namespace'>) {
  return namespace.collection<Conversation>('conversations');
}

/** Returns a conversation of this account, or refuses. */
export async function findConversation(
  call: Pick<AnyCall, 'namespace' | 'refuse' | 'key'>,
  id: string,
): Promise<Conversation> {
  const conversation = await conversationsOf(call).get(id);
  if (conversation) return conversation;
  throw call.refuse('conversation_not_found', `The account of the key '${call.key.name}' has no such conversation.`, {
    conversation_id: id,
  });
}

/** Refuses a key with which nothing is kept. */
export function expectLogging({ key, refuse }: Pick<AnyCall, 'key' | 'refuse'>): void {
  if (logs(key)) return;
  throw refuse('detailed_logging_required', `The key '${key.name}' has detailed logging off.`);
}

/** True where what is said with a key is kept. */
export function logs({ settings }: AnyCall['key']): boolean {
  return settings['detailed-logging'] === true;
}

/** Returns a new conversation, and keeps it. */
export async function startConversation(
  call: Pick<AnyCall, 'namespace' | 'newId' | 'now'>,
  { title, mode, messages }: Pick<Conversation, 'title' | 'mode' | 'messages'>,
): Promise<Conversation> {
  const id = await call.newId('conv');
  const conversation = { id, title, mode, createdAt: call.now, updatedAt: call.now, messages };
  await conversationsOf(call).put(id, conversation);
  return conversation;
}

/** Adds messages to a conversation that exists. */
export async function continueConversation(
  call: Pick<AnyCall, 'namespace' | 'now'>,
  id: string,
  messages: readonly KeptMessage[],
): Promise<void> {
  await conversationsOf(call).update(id, (conversation) => ({
    ...conversation,
    updatedAt: call.now,
    messages: [...conversation.messages, ...messages],
  }));
}

/** Returns a conversation as the API shows it alone. */
export function describeConversation(conversation: Conversation): Schemas['Conversation'] {
  const { id, title, mode, createdAt, updatedAt, messages } = conversation;
  return {
    id,
    title,
    mode,
    created_at: microseconds(createdAt),
    updated_at: microseconds(updatedAt),
    messages: messages.map(describeMessage),
  };
}

/** Returns a conversation as it stands in the list: with its newest message only. */
export function describeBriefly(conversation: Conversation): Schemas['Conversation'] {
  const { messages, ...rest } = describeConversation(conversation);
  return { ...rest, messages: messages.slice(-1) };
}

/** @example microseconds(1672574400000) // => '2023-01-01T12:00:00.000000Z' */
function microseconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '000Z');
}

function describeMessage({ role, content, at, model }: KeptMessage, index: number): Schemas['StoredMessage'] {
  return { id: FIRST_ID + index, role, content, ...(model !== undefined && { model }), created_at: microseconds(at) };
}

/** The id of a conversation's first message, as in the vendor's example. */
const FIRST_ID = 101;
