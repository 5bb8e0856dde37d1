import { among, listOf, moment, objectOf, optional, text, type Form } from '../../engine/form.ts';
import type { Conversation, KeptMessage } from './conversation.ts';
import type { Schemas } from './types.ts';

/** What the mock stores: an imported file may hold anything. */
export const resources: Record<string, Form> = {
  conversations: objectOf<Conversation>({
    id: text,
    title: text,
    mode: among<Schemas['ConversationMode']>({ chat: true, agents: true, personal: true, api: true, api_agents: true }),
    createdAt: moment,
    updatedAt: moment,
    messages: listOf(
      objectOf<KeptMessage>({
        role: among<KeptMessage['role']>({ system: true, user: true, assistant: true }),
        content: text,
        at: moment,
        model: optional(text),
      }),
    ),
  }),
};
