import type { components } from '../../../openapi/generated/novastack.ts';
import type { Namespace } from '../../engine/namespace.ts';
import { replyTo } from '../../openai/reply.ts';
import type { Entry } from './page.ts';

/** A task as it is kept. What state it is in follows from the clock; times are milliseconds since the epoch. */
export interface Task extends Entry {
  model: string;
  input: string;
  output: string;
  startsAt: number;
  endsAt: number;
}

/** How long a task waits, and when it is finished (our choice). */
const QUEUED_FOR = 2_000;
const FINISHED_AFTER = 10_000;

/** Returns the tasks of an account. */
export function tasksOf({ namespace }: { namespace: Namespace }) {
  return namespace.collection<Task>('tasks');
}

/** Returns a new task that is queued now and finished after ten seconds, unless `takes` says otherwise. */
export function createTask(id: string, request: TaskRequest, now: number, takes = FINISHED_AFTER): Task {
  const { model, input, max_output_tokens } = request;
  const messages = [{ role: 'user', content: input }];
  const output = replyTo({ model, messages, max_tokens: max_output_tokens }).content ?? '';
  return { id, model, input, output, createdAt: now, startsAt: now + QUEUED_FOR, endsAt: now + takes };
}

/** Returns a task as the API shows it at a moment. */
export function describeTask(task: Task, now: number): components['schemas']['Task'] {
  const finished = now >= task.endsAt;
  return {
    id: task.id,
    object: 'task',
    model: task.model,
    input: task.input,
    status: finished ? 'succeeded' : now >= task.startsAt ? 'running' : 'queued',
    created_at: Math.floor(task.createdAt / 1000),
    completed_at: finished ? Math.floor(task.endsAt / 1000) : null,
    output: finished ? task.output : null,
  };
}

type TaskRequest = components['schemas']['TaskRequest'];
