import type { components, operations } from '../../../openapi/generated/novastack.ts';
import type { Call, Handlers } from '../../engine/handler.ts';
import { chunksOf } from '../../openai/chunks.ts';
import { completeChat } from '../../openai/completion.ts';
import { respondTo, responseEvents } from '../../openai/response.ts';
import { describeFile, filesOf } from './stored-file.ts';
import { expectModel, MODELS } from './model.ts';
import { pageOf } from './page.ts';
import { createTask, describeTask, tasksOf } from './task.ts';

export const handlers: Handlers<operations> = {
  listModels() {
    return { status: 200, body: MODELS };
  },

  async createChatCompletion(call) {
    const { body, now, newId } = call;
    expectModel(call, body.model);
    const completion = completeChat(body, { id: (await newId('chatcmpl')).replace('_', '-'), now });
    if (!body.stream) return { status: 200, body: completion };
    const events = chunksOf(completion, { includeUsage: body.stream_options?.include_usage ?? false });
    return { status: 200, mediaType: 'text/event-stream', events };
  },

  async createResponse(call) {
    const { body, now, newId } = call;
    expectModel(call, body.model);
    const response = respondTo(body, { digits: (await newId('resp')).slice('resp_'.length), now });
    if (!body.stream) return { status: 200, body: response };
    return { status: 200, mediaType: 'text/event-stream', events: responseEvents(response) };
  },

  async getAccount({ key, quotas }) {
    const current = await quotas();
    const limitOf = (policy: string) => {
      const { limit = 0, remaining = 0 } = current.find((quota) => quota.policy === policy) ?? {};
      return { limit, remaining };
    };
    return {
      status: 200,
      body: {
        object: 'account',
        id: key.account,
        level: (key.plan ?? 'free') as components['schemas']['Account']['level'],
        permissions: key.permissions,
        limits: {
          requests_per_minute: limitOf('requests-per-minute'),
          tokens_per_minute: limitOf('tokens-per-minute'),
          requests_per_day: limitOf('requests-per-day'),
        },
      },
    };
  },

  async createTask(call) {
    const { body, now, newId } = call;
    expectModel(call, body.model);
    const task = createTask(await newId('task'), body, now);
    await tasksOf(call).put(task.id, task);
    return { status: 201, body: describeTask(task, now) };
  },

  async listTasks(call) {
    const { data, has_more } = pageOf(await tasksOf(call).list(), call.query, call);
    return { status: 200, body: { object: 'list', data: data.map((task) => describeTask(task, call.now)), has_more } };
  },

  async getTask(call) {
    const { params, now } = call;
    const task = await tasksOf(call).get(params.task_id);
    if (!task) throw missing(call, 'task', params.task_id);
    return { status: 200, body: describeTask(task, now) };
  },

  async deleteTask(call) {
    const id = call.params.task_id;
    if (!(await tasksOf(call).get(id))) throw missing(call, 'task', id);
    await tasksOf(call).delete(id);
    return { status: 200, body: { id, object: 'task', deleted: true } };
  },

  async uploadFile(call) {
    const { body, files, now, newId, refuse } = call;
    const { file } = files;
    if (!file) throw refuse('missing_required_parameter', 'The part file is not a file.', { field: 'file' });
    const id = (await newId('file')).replace('_', '-');
    const stored = { id, createdAt: now, bytes: file.size, filename: file.name, purpose: body.purpose };
    await filesOf(call).put(id, stored);
    return { status: 200, body: describeFile(stored) };
  },

  async listFiles(call) {
    const { data, has_more } = pageOf(await filesOf(call).list(), call.query, call);
    return { status: 200, body: { object: 'list', data: data.map(describeFile), has_more } };
  },

  async deleteFile(call) {
    const id = call.params.file_id;
    if (!(await filesOf(call).get(id))) throw missing(call, 'file', id);
    await filesOf(call).delete(id);
    return { status: 200, body: { id, object: 'file', deleted: true } };
  },
};

function missing({ refuse, key }: Pick<AnyCall, 'refuse' | 'key'>, kind: 'task' | 'file', id: string): Error {
  return refuse(`${kind}_not_found`, `The account ${key.account} has no such ${kind}.`, { id });
}

type AnyCall = Call<unknown, unknown, unknown>;
