import { describe, expect, test } from 'vitest';
import { lumyx } from '../../mock/apis/lumyx/index.ts';
import { createKey, createTestSandbox } from '../support/sandbox.ts';
import type { TestSandbox } from '../support/sandbox.ts';

const BASE = lumyx.contract.mockBase;
const CONVERSATIONS = `${BASE}/nova-api/v1/conversations`;
const FULL = keyNamed('full');
const QUIET = keyNamed('quiet');

describe('a key', () => {
  test('has 64 characters where the sandbox issues it', async () => {
    const { target } = createTestSandbox();

    const { value } = await createKey(target, 'lumyx');

    expect(value).toMatch(/^nova_[0-9a-f]{59}$/);
  });

  test('may have 65 characters, as in the example of the page, and no other number', async () => {
    const sandbox = createTestSandbox();
    const reasons: (string | null)[] = [];

    for (const digits of [58, 59, 60, 61]) {
      const { headers } = await sandbox.send({ path: `${BASE}/v1/models`, key: `nova_${'a'.repeat(digits)}` });
      reasons.push(headers.get('x-mock-reason'));
    }

    expect(reasons).toEqual(['malformed', 'unknown', 'unknown', 'malformed'].map((each) => `authenticate/${each}`));
  });

  test('may do everything but keep conversations where nothing else is asked for', async () => {
    const sandbox = createTestSandbox();
    const { value } = await createKey(sandbox.target, 'lumyx');

    const answers = [
      await sandbox.send({ path: `${BASE}/v1/models`, key: value }),
      await sandbox.send({ path: `${BASE}/v1/personas`, key: value }),
      await sandbox.send({ path: CONVERSATIONS, key: value }),
      await chat(sandbox, 'Hello!', { key: value }),
      await create(sandbox, value),
    ];

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 403]);
    expect(await answers.at(-1)?.text()).toContain('detailed_logging_required');
  });

  test.each([
    [{ 'per-minute': 1 }, 201],
    [{ 'per-minute': 1000, 'per-day': 10_000 }, 201],
    [{ 'per-minute': 1001 }, 400],
    [{ 'per-day': 10_001 }, 400],
  ])('with the limits %j is answered with %i', async (limits, status) => {
    const sandbox = createTestSandbox();

    const answer = await sandbox.send({
      method: 'POST',
      path: '/mock/console/v1/apis/lumyx/keys',
      body: { limits },
    });

    expect(answer.status).toBe(status);
  });

  test('that has expired or was revoked gets 403 without a challenge', async () => {
    const sandbox = createTestSandbox();

    for (const name of ['expired', 'revoked']) {
      const answer = await sandbox.send({ path: `${BASE}/v1/models`, key: keyNamed(name) });

      expect(answer.status).toBe(403);
      expect(answer.headers.has('www-authenticate')).toBe(false);
      expect(await answer.text()).toContain(`${name}_api_key`);
    }
  });
});

describe('the limits', () => {
  test('give a minute from the first request, and a day until midnight UTC', async () => {
    const sandbox = createTestSandbox();
    const first = await models(sandbox);
    sandbox.clock.advance(42);
    const second = await models(sandbox);
    sandbox.clock.advance(18);
    const third = await models(sandbox);

    expect(limits(first)).toEqual([60, 59, seconds('12:01:01'), 1000, 999, midnight()]);
    expect(limits(second)).toEqual([60, 58, seconds('12:01:01'), 1000, 998, midnight()]);
    expect(limits(third)).toEqual([60, 59, seconds('12:02:01'), 1000, 997, midnight()]);
  });

  test('say which of them refused, and how long it lasts', async () => {
    const sandbox = createTestSandbox();
    const [minute, day] = [await useUp(sandbox, 'tight'), await useUp(sandbox, 'few-a-day')];

    expect(await minute.text()).toContain('in the current minute.');
    expect(await day.text()).toContain('in the current day.');
    expect(minute.headers.get('retry-after')).toBe('60');
    expect(day.headers.get('retry-after')).toBe(String(12 * 3600));
  });

  test('do not come before an empty balance, and are not used by what it refuses', async () => {
    const sandbox = createTestSandbox();
    const key = keyNamed('broke');
    const statuses: number[] = [];

    for (let n = 0; n < 3; n += 1) statuses.push((await chat(sandbox, 'Hello!', { key })).status);
    for (let n = 0; n < 4; n += 1) statuses.push((await models(sandbox, key)).status);
    const last = await chat(sandbox, 'Hello!', { key });

    expect(statuses).toEqual([402, 402, 402, 200, 200, 200, 429]);
    expect(last.status).toBe(402);
    expect(limits(last).slice(0, 2)).toEqual([3, 0]);
  });
});

describe('a chat', () => {
  test('is kept with detailed logging, and goes on where its conversation is named', async () => {
    const sandbox = createTestSandbox();
    const { id } = (await (await create(sandbox, FULL)).json()) as Conversation;

    await chat(sandbox, 'My name is Ada.', { conversation_id: id });
    const reply = await chat(sandbox, 'What is my name?', { conversation_id: id });
    const { messages, title } = await read(sandbox, id);

    expect(await reply.text()).toContain('the first one was: “My name is Ada.”');
    expect(title).toBe('Lists');
    expect(messages.map(({ id: number, role }) => [number, role])).toEqual([
      [101, 'user'],
      [102, 'assistant'],
      [103, 'user'],
      [104, 'assistant'],
    ]);
    expect(messages.map(({ model }) => model)).toEqual([undefined, 'nova_1_1', undefined, 'nova_1_1']);
  });

  test('becomes a conversation of its own where none is named', async () => {
    const sandbox = createTestSandbox();

    await chat(sandbox, 'How deep is the sea?');
    await ask(sandbox, '/v1/agents/chat/completions', { persona_id: 5, messages: [user('And the sky?')] });
    const { data } = await list(sandbox);

    const kept = data.slice(0, 2).map(({ mode, title }) => [mode, title]);
    expect(kept).toContainEqual(['api', 'How deep is the sea?']);
    expect(kept).toContainEqual(['api_agents', 'And the sky?']);
  });

  test('leaves nothing behind without detailed logging', async () => {
    const sandbox = createTestSandbox();
    const before = (await list(sandbox)).total;

    const answer = await chat(sandbox, 'Hello!', { key: QUIET });

    expect(answer.status).toBe(200);
    expect((await list(sandbox)).total).toBe(before);
  });

  test('as a stream says the same as at once, and is kept alike', async () => {
    const sandbox = createTestSandbox();
    const whole = (await (await chat(sandbox, 'One two three')).json()) as Completion;

    const answer = await chat(sandbox, 'One two three', { stream: true, stream_options: { include_usage: true } });
    const events = (await answer.text()).split('\n\n').map((event) => event.replace(/^data: /, ''));
    const chunks = events.filter((event) => event.startsWith('{')).map((event) => JSON.parse(event) as Chunk);

    expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')).toBe(
      whole.choices[0]?.message.content,
    );
    expect(chunks.at(-1)?.usage).toEqual(whole.usage);
    expect(events.filter(Boolean).at(-1)).toBe('[DONE]');
    expect((await list(sandbox)).data[0]?.messages[0]?.content).toBe(whole.choices[0]?.message.content);
  });

  test('needs an account that has accepted the policy of the model', async () => {
    const sandbox = createTestSandbox();
    const key = keyNamed('careful');

    const answers = await Promise.all(
      ['nova_1_1', 'nova_2_0', 'nova_2_1'].map((model) => chat(sandbox, 'Hello!', { key, model })),
    );

    expect(answers.map(({ status }) => status)).toEqual([200, 403, 200]);
  });

  test('refuses images that are not data URLs, and content that only the assistant may leave out', async () => {
    const sandbox = createTestSandbox();
    const messages = [
      [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://example.com/a.png' } }] }],
      [{ role: 'user', content: [{ type: 'image_url' }] }],
      [{ role: 'user' }],
      [{ role: 'user', content: null }],
      [],
    ];

    for (const each of messages) {
      const answer = await ask(sandbox, '/v1/chat/completions', { model: 'nova_1_1', messages: each });
      expect(answer.status, JSON.stringify(each)).toBe(422);
    }
    const silent = [user('Hi'), { role: 'assistant' }];
    expect((await ask(sandbox, '/v1/chat/completions', { model: 'nova_1_1', messages: silent })).status).toBe(200);
  });
});

describe('a persona', () => {
  test('answers under its own name with its own model unless told otherwise', async () => {
    const sandbox = createTestSandbox();
    const body = { persona_id: 1, messages: [user('Hello!')] };

    const own = (await (await ask(sandbox, '/v1/agents/chat/completions', body)).json()) as Completion;
    const told = (await (
      await ask(sandbox, '/v1/agents/chat/completions', { ...body, model: 'nova_1_1' })
    ).json()) as Completion;

    expect(own.model).toBe('nova_2_1');
    expect(told.model).toBe('nova_1_1');
    expect(told.choices[0]?.message.content).toContain('Code Assistant');
  });
});

describe('conversations', () => {
  test('come newest first, each once, page by page', async () => {
    const sandbox = createTestSandbox();
    const [first, second] = [await list(sandbox), await list(sandbox, '?page=2')];
    const all = [...first.data, ...second.data];

    expect([first.has_more, second.has_more]).toEqual([true, false]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(first.total);
    const times = all.map(({ updated_at: at }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(all.every(({ messages }) => messages.length === 1)).toBe(true);
  });

  test.each(['chat', 'agents', 'personal', 'api', 'api_agents'])('of the mode %s come alone', async (mode) => {
    const sandbox = createTestSandbox();

    const { data, mode_filter: filter } = await list(sandbox, `?mode=${mode}`);

    expect(filter).toBe(mode);
    expect(data.length).toBeGreaterThan(0);
    expect(new Set(data.map((each) => each.mode))).toEqual(new Set([mode]));
  });

  test('are gone when they were deleted', async () => {
    const sandbox = createTestSandbox();
    const path = `${CONVERSATIONS}/conv_5b1c0ffee0a1`;

    const statuses: number[] = [];
    for (const method of ['DELETE', 'GET', 'DELETE']) {
      statuses.push((await sandbox.send({ method, path, key: FULL })).status);
    }

    expect(statuses).toEqual([200, 404, 404]);
    expect((await list(sandbox)).data.map(({ id }) => id)).not.toContain('conv_5b1c0ffee0a1');
  });

  test('have times in microseconds', async () => {
    const { created_at: at } = await read(createTestSandbox(), 'conv_5b1c0ffee0a1');

    expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
  });
});

describe('moderation', () => {
  test.each([
    ['How lovely.', { status: 'ALLOWED', category: 'SAFE', action: 'ALLOW' }],
    ['Yes', { status: 'ALLOWED', ambiguity_reason: 'CONTEXT_MISSING', uncertainty_flag: true }],
    ['Mail me: a.b@example.org', { category: 'PII', action: 'REDACT', banned_days: null }],
    ["You're a loser", { category: 'HARASSMENT', action: 'BANNED', banned_days: 7 }],
    ['I want to hurt myself.', { category: 'SELF_HARM', severity: 'CRITICAL', escalation_required: true }],
    ['He said "you are a loser" to me.', { status: 'ALLOWED', action: 'LOG_ONLY', ambiguity_reason: 'QUOTED_CONTENT' }],
    ['Damn, click here!', { category: 'SPAM', ambiguity_reason: 'MIXED_SIGNALS' }],
  ])('judges %j as %j', async (content, expected) => {
    const sandbox = createTestSandbox();

    const answer = await ask(sandbox, '/v1/moderation', { content });

    expect(await answer.json()).toMatchObject(expected);
  });

  test('counts characters up to the documented maximum', async () => {
    const sandbox = createTestSandbox();

    const answers = [
      await ask(sandbox, '/v1/moderation', { content: 'a '.repeat(25_000) }),
      await ask(sandbox, '/v1/moderation', { content: 'a'.repeat(50_001) }),
      await ask(sandbox, '/v1/moderation', { content: 'a', policy: 'a'.repeat(10_001) }),
      await ask(sandbox, '/v1/moderation', { content: 'a', instructions: 'a'.repeat(2001) }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([200, 422, 422, 422]);
  });
});

function keyNamed(name: string): string {
  return lumyx.contract.demoKeys.find((each) => each.name === name)?.value ?? '';
}

function user(content: string) {
  return { role: 'user', content };
}

function ask({ send }: TestSandbox, path: string, body: unknown, key = FULL): Promise<Response> {
  return send({ method: 'POST', path: BASE + path, body, key });
}

function chat(
  sandbox: TestSandbox,
  content: string,
  { key = FULL, ...more }: { key?: string; [member: string]: unknown } = {},
): Promise<Response> {
  return ask(sandbox, '/v1/chat/completions', { model: 'nova_1_1', messages: [user(content)], ...more }, key);
}

function create({ send }: TestSandbox, key: string): Promise<Response> {
  return send({ method: 'POST', path: CONVERSATIONS, body: { title: 'Lists' }, key });
}

function models({ send }: TestSandbox, key = FULL): Promise<Response> {
  return send({ path: `${BASE}/v1/models`, key });
}

async function useUp(sandbox: TestSandbox, name: string): Promise<Response> {
  for (let n = 0; n < 3; n += 1) expect((await models(sandbox, keyNamed(name))).status).toBe(200);
  return models(sandbox, keyNamed(name));
}

async function list({ send }: TestSandbox, query = ''): Promise<ConversationList> {
  return (await send({ path: CONVERSATIONS + query, key: FULL })).json() as Promise<ConversationList>;
}

async function read({ send }: TestSandbox, id: string): Promise<Conversation> {
  return (await send({ path: `${CONVERSATIONS}/${id}`, key: FULL })).json() as Promise<Conversation>;
}

/** Limit, remaining and reset of the minute, then of the day. */
function limits({ headers }: Response): number[] {
  return ['Minute', 'Day'].flatMap((window) =>
    ['Limit', 'Remaining', 'Reset'].map((name) => Number(headers.get(`x-ratelimit-${name}-${window}`))),
  );
}

function seconds(time: string): number {
  return Date.parse(`2025-06-01T${time}Z`) / 1000;
}

function midnight(): number {
  return Date.parse('2025-06-02T00:00:00Z') / 1000;
}

interface Completion {
  model: string;
  choices: { message: { content: string } }[];
  usage: unknown;
}

interface Chunk {
  choices: { delta: { content?: string } }[];
  usage?: unknown;
}

interface Conversation {
  id: string;
  title: string;
  mode: string;
  created_at: string;
  updated_at: string;
  messages: { id: number; role: string; content: string; model?: string }[];
}

interface ConversationList {
  data: Conversation[];
  has_more: boolean;
  total: number;
  mode_filter: string;
}
