import { describe, expect, test } from 'vitest';
import { novastack } from '../../mock/apis/novastack/index.ts';
import { eventsOf } from '../../openapi/compare.ts';
import { createKey, createTestSandbox } from '../support/sandbox.ts';
import type { TestSandbox } from '../support/sandbox.ts';

const BASE = novastack.contract.mockBase;
const QUESTION = { model: 'nova-7b', messages: [{ role: 'user', content: 'What is a key?' }] };

describe('the permission table', () => {
  test.each([
    ['read', ['listModels', 'getAccount', 'listTasks', 'getTask', 'listFiles']],
    ['write', ['createChatCompletion', 'createResponse', 'createTask', 'uploadFile']],
    ['delete', ['deleteTask', 'deleteFile']],
  ])('lets %s, and it alone, do its requests', async (permission, operations) => {
    const needing = novastack.contract.operations.filter(({ permissions }) => permissions.flat().includes(permission));

    expect(needing.map(({ id }) => id).toSorted()).toEqual(operations.toSorted());
    expect(needing.every(({ permissions }) => permissions.flat().length === 1)).toBe(true);
  });

  test('holds for keys that were made with fewer permissions', async () => {
    const sandbox = createTestSandbox();
    const { value: key } = await createKey(sandbox.target, 'novastack', { permissions: ['delete'] });

    const read = await sandbox.send({ path: `${BASE}/models`, key });
    const deleted = await sandbox.send({ method: 'DELETE', path: `${BASE}/tasks/task_3f9c21b07ade`, key });

    expect([read.status, deleted.status]).toEqual([403, 200]);
    expect(await read.json()).toEqual({
      error: {
        message: 'This API key lacks the permission read.',
        type: 'permission_error',
        param: null,
        code: 'insufficient_permissions',
      },
    });
  });
});

describe('the limits', () => {
  test('count the requests of all keys of an account together', async () => {
    const sandbox = createTestSandbox();

    const first = await sandbox.send({ path: `${BASE}/models`, key: keyNamed('full') });
    const second = await sandbox.send({ path: `${BASE}/models`, key: keyNamed('read-only') });
    const other = await sandbox.send({ path: `${BASE}/models`, key: keyNamed('scale') });

    expect([first, second, other].map(({ headers }) => headers.get('x-ratelimit-remaining-requests'))).toEqual([
      '59',
      '58',
      '599',
    ]);
  });

  test('count the tokens of the input, and those that the reply may have', async () => {
    const sandbox = createTestSandbox();

    const asked = await ask(sandbox, 'full', { ...QUESTION, max_tokens: 100 });
    const open = await ask(sandbox, 'full', QUESTION);

    expect(asked.headers.get('x-ratelimit-limit-tokens')).toBe('100000');
    expect(asked.headers.get('x-ratelimit-remaining-tokens')).toBe(String(100_000 - 4 - 100));
    expect(open.headers.get('x-ratelimit-remaining-tokens')).toBe(String(100_000 - 104 - 4 - 256));
  });

  test('begin a minute with its first request, and write how long it lasts as OpenAI does', async () => {
    const sandbox = createTestSandbox();
    const seen: (string | null)[] = [];

    for (const seconds of [0, 59.5, 0.5]) {
      sandbox.clock.advance(seconds);
      const { headers } = await ask(sandbox, 'full', QUESTION);
      seen.push(headers.get('x-ratelimit-reset-requests'), headers.get('x-ratelimit-reset-tokens'));
    }

    expect(seen).toEqual(['1m0s', '1m0s', '500ms', '500ms', '1m0s', '1m0s']);
  });

  test('show the day in place of the minute once less of it is left', async () => {
    const sandbox = createTestSandbox();

    const { headers } = await sandbox.send({ path: `${BASE}/models`, key: keyNamed('daily') });

    expect(headers.get('x-ratelimit-limit-requests')).toBe('2');
    expect(headers.get('x-ratelimit-remaining-requests')).toBe('1');
    expect(headers.get('x-ratelimit-reset-requests')).toBe('12h0m0s');
  });

  test('are not used by requests that are refused for their form', async () => {
    const sandbox = createTestSandbox();

    await ask(sandbox, 'full', { model: 'nova-7b' });
    const { headers } = await ask(sandbox, 'full', { ...QUESTION, temperature: 9 });

    expect(headers.get('x-ratelimit-remaining-requests')).toBe('60');
    expect(headers.get('x-ratelimit-remaining-tokens')).toBe('100000');
  });

  test('let a smaller request pass where a larger one has no room', async () => {
    const sandbox = createTestSandbox();
    const statuses: number[] = [];

    for (const max_tokens of [100, 100, 10]) {
      statuses.push((await ask(sandbox, 'few-tokens', { ...QUESTION, max_tokens })).status);
    }

    expect(statuses).toEqual([200, 429, 200]);
  });

  test('are what the account tells', async () => {
    const sandbox = createTestSandbox();
    await ask(sandbox, 'few-tokens', { ...QUESTION, max_tokens: 100 });

    const answer = await sandbox.send({ path: `${BASE}/account`, key: keyNamed('few-tokens') });

    expect(await answer.json()).toMatchObject({
      level: 'standard',
      limits: {
        requests_per_minute: { limit: 60, remaining: 58 },
        tokens_per_minute: { limit: 120, remaining: 16 },
        requests_per_day: { limit: 5000, remaining: 4998 },
      },
    });
  });
});

describe('a chat', () => {
  test('takes members that are not documented, and null for those that are', async () => {
    const answer = await ask(createTestSandbox(), 'full', {
      ...QUESTION,
      user: 'someone',
      seed: 7,
      max_tokens: null,
      stream: null,
      stop: null,
    });

    expect(answer.status).toBe(200);
  });

  test('streams chunks that all have the id of one completion, and ends with [DONE]', async () => {
    const answer = await ask(createTestSandbox(), 'full', { ...QUESTION, stream: true });

    const events = eventsOf(await answer.text());

    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    expect(events.at(-1)).toBe('[DONE]');
    expect(new Set(events.slice(0, -1).map((event) => (JSON.parse(event) as { id: string }).id)).size).toBe(1);
  });

  test('is refused before it streams, in the same envelope', async () => {
    const answer = await ask(createTestSandbox(), 'full', { ...QUESTION, model: 'gpt-0', stream: true });

    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { param: 'model', code: 'model_not_found' } });
  });

  test('names the member that is wrong', async () => {
    const answer = await ask(createTestSandbox(), 'full', { ...QUESTION, response_format: { type: 'yaml' } });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { param: 'response_format.type', code: 'invalid_value' } });
  });
});

describe('a task', () => {
  test('goes from queued to running to succeeded with the clock, and then has its output', async () => {
    const sandbox = createTestSandbox();
    const key = keyNamed('full');
    const body = { model: 'nova-7b', input: 'Count the keys.' };
    const created = await sandbox.send({ method: 'POST', path: `${BASE}/tasks`, key, body });
    const { id } = (await created.json()) as { id: string };
    const seen: unknown[] = [];

    for (const seconds of [0, 2, 8]) {
      sandbox.clock.advance(seconds);
      const task = (await (await sandbox.send({ path: `${BASE}/tasks/${id}`, key })).json()) as Record<string, unknown>;
      seen.push([task['status'], task['output']]);
    }

    expect(seen).toEqual([
      ['queued', null],
      ['running', null],
      ['succeeded', 'This is a mock of nova-7b. You wrote: “Count the keys.”'],
    ]);
  });

  test('is gone once it was deleted', async () => {
    const sandbox = createTestSandbox();
    const path = `${BASE}/tasks/task_3f9c21b07ade`;
    const key = keyNamed('full');

    const statuses = [
      await sandbox.send({ method: 'DELETE', path, key }),
      await sandbox.send({ path, key }),
      await sandbox.send({ method: 'DELETE', path, key }),
    ].map(({ status }) => status);

    expect(statuses).toEqual([200, 404, 404]);
  });

  test('follows, page by page, on the one that after names', async () => {
    const sandbox = createTestSandbox();
    const path = `${BASE}/tasks?limit=1&after=task_7be41c09d2f8`;

    const page = (await (await sandbox.send({ path, key: keyNamed('full') })).json()) as Page;

    expect(page.data.map(({ id }) => id)).toEqual(['task_3f9c21b07ade']);
    expect(page.has_more).toBe(false);
  });
});

function ask(sandbox: TestSandbox, key: string, body: object): Promise<Response> {
  return sandbox.send({ method: 'POST', path: `${BASE}/chat/completions`, key: keyNamed(key), body });
}

function keyNamed(name: string): string {
  const key = novastack.contract.demoKeys.find((candidate) => candidate.name === name);
  if (!key) throw new Error(`There is no demo key ${name}.`);
  return key.value;
}

interface Page {
  data: { id: string }[];
  has_more: boolean;
}
