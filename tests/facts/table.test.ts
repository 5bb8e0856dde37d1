import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { novaEmbed } from '../../mock/apis/nova-embed/index.ts';
import { exampleAi } from '../../mock/apis/example-ai/index.ts';
import { API_IDS } from '../../openapi/catalog.ts';
import { contractOf } from '../../src/contract/contract.ts';
import { successOf } from '../support/contracts.ts';
import { createKey, createTestSandbox, toRequest } from '../support/sandbox.ts';
import { FACTS } from './table.ts';

describe('a line of the sources', () => {
  test.each(FACTS)('of %s is held by a test, or has a reason: %s', (_api, _says, { test: held, why }) => {
    if (held === undefined) return expect(why).toMatch(/\.$/);
    const [file, title] = held;

    const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    expect(source.includes(title), `“${title}” in tests/${file}`).toBe(true);
  });

  test('is there of every API that has sources', () => {
    const sourced = API_IDS.filter((api) => Object.keys(contractOf(api).sources).length > 0);

    expect(new Set(FACTS.map(([api]) => api))).toEqual(new Set(sourced));
  });
});

describe('the length', () => {
  test.each<[string, string, string, number, 'most' | 'least']>([
    ['lumyx', 'createModeration', 'content', 50_000, 'most'],
    ['lumyx', 'createModeration', 'policy', 10_000, 'most'],
    ['lumyx', 'createModeration', 'instructions', 2000, 'most'],
    ['nova-embed', 'createScoringJob', 'resume.content', 50, 'least'],
    ['nova-embed', 'createScoringJob', 'resume.content', 100 * 1024, 'most'],
    ['nova-embed', 'createScoringJob', 'roleKnowledge', 15_000, 'most'],
    ['nova-embed', 'createScoringJob', 'applicationData.context', 15_000, 'most'],
  ])('of a text is what the sources say: %s %s %s, %d at %s', async (api, operation, path, length, bound) => {
    const statusOf = async (characters: number) => {
      const [example] = successOf(api, operation).requests.slice(-1);
      if (!example) throw new Error('There is nothing to send.');
      const body = withText(example.body, path.split('.'), 'a'.repeat(characters));
      return (await createTestSandbox().target(toRequest({ ...example, body }))).status;
    };

    expect(await statusOf(length)).toBeLessThan(300);
    expect(await statusOf(length + (bound === 'most' ? 1 : -1))).toBeGreaterThanOrEqual(400);
  });

  test.each([
    [1, 201],
    [255, 201],
    [256, 400],
  ])('of an Idempotency-Key of %d characters gets %d', async (length, status) => {
    expect((await addCriterion(createTestSandbox(), 'k'.repeat(length))).status).toBe(status);
  });
});

test.each([
  ['POST', '/generate', 60],
  ['POST', '/analyze', 120],
  ['GET', '/models', 1000],
  ['POST', '/webhooks', 10],
])('the limit of %s %s is %d a minute', (method, path, limit) => {
  const operation = exampleAi.contract.operations.find((each) => each.method === method && each.path === path);
  const { policies } = exampleAi.contract;

  expect(
    operation?.limits.filter(({ policy }) => !policy.startsWith('plan') && policies[policy]?.window === 60),
  ).toMatchObject([{ limit }]);
});

test('the timestamps of a conversation have microseconds', async () => {
  const [example] = successOf('lumyx', 'listConversations').requests.slice(-1);

  const { data } = (await (await createTestSandbox().target(toRequest(example ?? never()))).json()) as {
    data: { created_at: string; updated_at: string }[];
  };

  for (const { created_at: created, updated_at: updated } of data)
    for (const time of [created, updated]) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
});

test.each(API_IDS)('the text of a key of %s is in the response of its creation alone', async (id) => {
  const sandbox = createTestSandbox();
  const { value } = await createKey(sandbox.target, id);

  const listed = await (await sandbox.send({ path: `/mock/console/v1/apis/${id}/keys` })).text();

  expect(value.length).toBeGreaterThan(20);
  expect(listed).not.toContain(value);
});

test('X-Trace-Id repeats traceId', async () => {
  const response = await createTestSandbox().send({ path: `${novaEmbed.contract.mockBase}/rate-limit-status` });

  expect(await response.json()).toMatchObject({ traceId: response.headers.get('x-trace-id') });
});

test('a response is replayed for the time that the document states as our choice, and no longer', async () => {
  const operation = novaEmbed.contract.operations.find(({ id }) => id === 'addLibraryCriterion');
  const { ttl = 0, replayed = '' } = operation?.idempotency ?? {};
  const sandbox = createTestSandbox();
  await addCriterion(sandbox, 'one');

  sandbox.clock.advance(ttl - 1);
  const within = await addCriterion(sandbox, 'one');
  sandbox.clock.advance(1);
  const after = await addCriterion(sandbox, 'one');

  expect(ttl).toBe(86_400);
  expect([within.headers.get(replayed), after.headers.get(replayed)]).toEqual(['true', null]);
  expect(after.status).toBe(201);
});

function addCriterion({ target }: ReturnType<typeof createTestSandbox>, key: string): Promise<Response> {
  const [example] = successOf('nova-embed', 'addLibraryCriterion').requests.slice(-1);
  const { headers, ...rest } = example ?? never();
  return target(toRequest({ ...rest, headers: { ...headers, 'Idempotency-Key': key } }));
}

/** Returns the body with a text at a path of members. */
function withText(body: unknown, [name = '', ...rest]: string[], text: string): Record<string, never> {
  const members = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  return { ...members, [name]: rest.length === 0 ? text : withText(members[name], rest, text) } as Record<
    string,
    never
  >;
}

function never(): never {
  throw new Error('There is nothing to send.');
}
