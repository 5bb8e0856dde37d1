import type { operations } from '../../../openapi/generated/lumyx.ts';
import type { Filled, Handlers } from '../../engine/handler.ts';
import { converse, replyWith } from './chat.ts';
import {
  conversationsOf,
  describeBriefly,
  describeConversation,
  expectLogging,
  findConversation,
  startConversation,
} from './conversation.ts';
import { chooseModel, findModel, MODELS } from './model.ts';
import { judge } from './moderation.ts';
import { findPersona, PERSONAS } from './persona.ts';

/** How many conversations are on a page (our choice; the documents do not say). */
const PAGE = 10;

export const handlers: Handlers<operations> = {
  async createChatCompletion(call) {
    const { conversation_id: conversationId, ...body } = call.body;
    const { id: model } = chooseModel(call, body.model);
    const completion = await converse(call, { request: body, speaker: model, conversationId, mode: 'api' });
    return replyWith(completion, body);
  },

  async createAgentChatCompletion(call) {
    const { conversation_id: conversationId, persona_id: personaId, ...body } = call.body;
    const persona = findPersona(call, personaId);
    const { id: model } = chooseModel(call, body.model ?? persona.model);
    const completion = await converse(call, {
      request: { ...body, model },
      speaker: `${persona.name} with ${model}`,
      conversationId,
      mode: 'api_agents',
    });
    return replyWith(completion, body);
  },

  listModels() {
    return { status: 200, body: MODELS };
  },

  getModel(call) {
    return { status: 200, body: findModel(call, call.params.model) };
  },

  listPersonas() {
    return { status: 200, body: PERSONAS };
  },

  async listConversations(call) {
    const { mode = 'all', page = 1 } = call.query;
    const all = await conversationsOf(call).list();
    const matching = all
      .filter((each) => mode === 'all' || each.mode === mode)
      .sort((a, b) => b.updatedAt - a.updatedAt || b.id.localeCompare(a.id));
    const end = page * PAGE;
    return {
      status: 200,
      body: {
        object: 'list',
        data: matching.slice(end - PAGE, end).map(describeBriefly),
        has_more: end < matching.length,
        total: matching.length,
        mode_filter: mode,
      },
    };
  },

  async createConversation(call) {
    expectLogging(call);
    const { title, mode } = call.body as Filled<typeof call.body, 'mode'>;
    const conversation = await startConversation(call, { title, mode, messages: [] });
    return { status: 201, body: describeConversation(conversation) };
  },

  async getConversation(call) {
    return { status: 200, body: describeConversation(await findConversation(call, call.params.conversation_id)) };
  },

  async deleteConversation(call) {
    const { id } = await findConversation(call, call.params.conversation_id);
    await conversationsOf(call).delete(id);
    return { status: 200, body: { id, object: 'conversation.deleted', deleted: true } };
  },

  createModeration({ body }) {
    return { status: 200, body: judge(body) };
  },
};
