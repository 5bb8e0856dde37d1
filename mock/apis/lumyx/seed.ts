import type { SeedEntry } from '../../engine/seed-entry.ts';
import { completeChat } from '../../openai/completion.ts';
import type { Conversation } from './conversation.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The conversations that a fresh sandbox has: some of every mode, all of one account, more than one page of them. */
export function seed(now: number): SeedEntry[] {
  return HELD.map(([id, mode, title, question], index) => {
    const createdAt = now - (index + 1) * 7 * HOUR;
    const resource = conversation({ id, mode, title, createdAt }, question);
    return { account: 'demo', environment: 'production', collection: 'conversations', id, resource };
  });
}

function conversation(head: Pick<Conversation, 'id' | 'mode' | 'title' | 'createdAt'>, question: string): Conversation {
  const model = 'nova_1_1';
  const request = { model, messages: [{ role: 'user', content: question }] };
  const reply = completeChat(request, { id: head.id, now: head.createdAt }).choices[0]?.message.content ?? '';
  const answeredAt = head.createdAt + 2_000;
  return {
    ...head,
    updatedAt: answeredAt,
    messages: [
      { role: 'user', content: question, at: head.createdAt },
      { role: 'assistant', content: reply, model, at: answeredAt },
    ],
  };
}

/** Newest first: id, mode, title, and the question it began with. */
const HELD: readonly [id: string, mode: Conversation['mode'], title: string, question: string][] = [
  ['conv_5b1c0ffee0a1', 'api', 'Names for a boat', 'Suggest a name for a small boat.'],
  ['conv_7e4ac4e21c5d', 'api_agents', 'Fractions', 'How do I multiply two fractions?'],
  ['conv_a9e2b5170d3c', 'agents', 'Sorting in place', 'Which sorting algorithm needs no extra memory?'],
  ['conv_1f60d2c8b394', 'chat', 'A letter to the landlord', 'Help me write to my landlord about the heating.'],
  ['conv_c3d85e07a142', 'personal', 'Morning routine', 'What did I plan for this morning?'],
  ['conv_08b7e1f4d926', 'api', 'Release notes', 'Turn these commits into release notes.'],
  ['conv_64a0f9c2e715', 'chat', 'Soup for six', 'I have leeks and potatoes. What can I cook for six?'],
  ['conv_d27b3e8056fa', 'api_agents', 'Quarterly figures', 'What should a quarterly report begin with?'],
  ['conv_9c41b6d0a783', 'agents', 'Sources on tides', 'Where can I read about tides in the North Sea?'],
  ['conv_e5f21a7c40b8', 'api', 'Alt texts', 'Describe a lighthouse in one sentence.'],
  ['conv_3a96c0d4f81e', 'chat', 'Packing list', 'What do I need for three days in the hills?'],
  ['conv_72e8d5b1a06c', 'personal', 'Birthday ideas', 'What does my sister like?'],
];
