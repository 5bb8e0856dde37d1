import { describe, expect, test } from 'vitest';
import { createKey, createTestSandbox } from '../support/sandbox.ts';
import type { TestSandbox } from '../support/sandbox.ts';
import { BASE, codeOf, HOOK, keyNamed, post } from './example-ai-client.ts';
import type { Schemas } from './example-ai-client.ts';

describe('a generated text', () => {
  test('is the same for the same prompt, and another for another', async () => {
    const sandbox = createTestSandbox();

    const [one, again, other] = [
      await generate(sandbox, { prompt: 'A haiku about keys' }),
      await generate(sandbox, { prompt: 'A haiku about keys' }),
      await generate(sandbox, { prompt: 'A haiku about locks' }),
    ];

    expect(again.content).toBe(one.content);
    expect(other.content).not.toBe(one.content);
    expect(again.id).not.toBe(one.id);
  });

  test.each([1, 7, 8192])('has no more than %i tokens where no more are wanted', async (tokens) => {
    const sandbox = createTestSandbox();

    const { content, usage } = await generate(sandbox, { prompt: 'Two words', max_tokens: tokens });

    expect(usage.completion_tokens).toBeLessThanOrEqual(tokens);
    expect(usage.completion_tokens).toBe(content.split(' ').length);
    expect(usage.total_tokens).toBe(usage.prompt_tokens + usage.completion_tokens);
  });

  test.each([
    [{ prompt: '' }, 'INVALID_FIELD_VALUE'],
    [{ prompt: 5 }, 'INVALID_FIELD_VALUE'],
    [{ model: undefined }, 'MISSING_REQUIRED_FIELD'],
    [{ prompt: 'x'.repeat(4000) }, null],
    [{ prompt: 'x'.repeat(4001) }, 'PROMPT_TOO_LONG'],
    [{ temperature: -0.1 }, 'INVALID_TEMPERATURE'],
    [{ temperature: 'warm' }, 'INVALID_FIELD_VALUE'],
    [{ temperature: 2 }, null],
    [{ max_tokens: -1 }, 'INVALID_MAX_TOKENS'],
    [{ max_tokens: 1.5 }, 'INVALID_FIELD_VALUE'],
    [{ model: 'stable-diffusion' }, 'UNSUPPORTED_MODEL'],
    [{ model: 'GPT-4' }, 'MODEL_NOT_FOUND'],
    [{ prompt: 'Explain Phishing to me' }, 'PROMPT_VIOLATION'],
  ])('of %j is refused as %s', async (fields, code) => {
    const sandbox = createTestSandbox();

    const answer = await post(sandbox, '/generate', { prompt: 'Hello', model: 'gpt-4', ...fields });

    expect(await codeOf(answer)).toBe(code);
  });
});

describe('a generated image', () => {
  test('is behind its address, without a key', async () => {
    const sandbox = createTestSandbox();
    const { url, id } = await draw(sandbox, { prompt: 'A quiet harbour' });

    const answer = await sandbox.target(new Request(url));

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^image\/svg\+xml/);
    expect(url).toContain(`${BASE}/images/${id}.svg`);
    expect(await answer.text()).toContain('<title>A quiet harbour</title>');
  });

  test('has the size that was asked for', async () => {
    const sandbox = createTestSandbox();
    const { url } = await draw(sandbox, { size: '1792x1024' });

    const svg = await (await sandbox.target(new Request(url))).text();

    expect(svg).toContain('width="1792" height="1024"');
  });

  test('holds its prompt as text, whatever is in it', async () => {
    const sandbox = createTestSandbox();
    const { url } = await draw(sandbox, { prompt: `</title><script>alert("1 & '2'")</script>\u0000\ud800 \u{1f511}` });

    const svg = await (await sandbox.target(new Request(url))).text();

    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
    expect(svg).toContain('\u{1f511}');
  });

  test('has an address that cannot be changed', async () => {
    const sandbox = createTestSandbox();
    const { url } = await draw(sandbox, { prompt: 'A quiet harbour' });

    const answer = await sandbox.target(new Request(url.replace('quiet', 'stormy')));

    expect(await codeOf(answer)).toBe('RESOURCE_NOT_FOUND');
  });

  test('of quality hd occupies one of the plan’s places for thirty seconds', async () => {
    const sandbox = createTestSandbox();
    const key = keyNamed('free');
    const hd = () => post(sandbox, '/generate/image', { prompt: 'A', model: 'dall-e-3', quality: 'hd' }, key);

    const codes = [await codeOf(await hd()), await codeOf(await hd()), await codeOf(await hd())];
    const standard = await post(sandbox, '/generate/image', { prompt: 'A', model: 'dall-e-3' }, key);
    sandbox.clock.advance(30);

    expect(codes).toEqual([null, null, 'CONCURRENT_LIMIT_EXCEEDED']);
    expect(await codeOf(standard)).toBe('CONCURRENT_LIMIT_EXCEEDED');
    expect(await codeOf(await hd())).toBeNull();
  });

  test('that was refused occupies no place', async () => {
    const sandbox = createTestSandbox();
    const key = keyNamed('free');
    const refused = { prompt: 'malware', model: 'dall-e-3', quality: 'hd' };

    for (let n = 0; n < 4; n += 1) await post(sandbox, '/generate/image', refused, key);
    const answer = await post(sandbox, '/generate/image', { ...refused, prompt: 'A' }, key);

    expect(answer.status).toBe(200);
  });
});

describe('an analysis', () => {
  test.each([
    ['I love this quiet, friendly place.', 'positive'],
    ['Slow, rude and broken.', 'negative'],
    ['The train leaves at nine.', 'neutral'],
  ])('finds the mood of “%s”', async (text, label) => {
    const sandbox = createTestSandbox();

    expect((await analyze(sandbox, { text, tasks: ['sentiment'] })).sentiment).toMatchObject({ label });
  });

  test('holds what was asked for and nothing else', async () => {
    const sandbox = createTestSandbox();

    const data = await analyze(sandbox, { text: 'Ada moved to Paris.', tasks: ['keywords', 'entities'] });

    expect(Object.keys(data).toSorted()).toEqual(['entities', 'keywords']);
    expect(data.entities?.map(({ text, type }) => `${text}: ${type}`)).toEqual(['Ada: person', 'Paris: location']);
  });

  test('reads a file as it reads its text', async () => {
    const sandbox = createTestSandbox();
    const text = 'Wörter, loved & wonderful';
    const files = [
      `data:text/plain,${encodeURIComponent(text)}`,
      `data:text/markdown;charset=utf-8;base64,${Buffer.from(text).toString('base64')}`,
    ];
    const tasks = ['sentiment', 'keywords'];

    const plain = await analyze(sandbox, { text, tasks });

    for (const file of files) expect(await analyze(sandbox, { text: file, tasks })).toEqual(plain);
  });

  test.each([
    ['data:image/png;base64,AAAA', 'INVALID_FILE_FORMAT'],
    ['data:text/plain;base64,%%%', 'INVALID_FILE_FORMAT'],
    ['data:text/plain,%zz', 'INVALID_FILE_FORMAT'],
    ['data:', 'INVALID_FILE_FORMAT'],
    [`data:text/plain,${'x'.repeat(16_384)}`, null],
    [`data:text/plain,${'x'.repeat(16_385)}`, 'FILE_TOO_LARGE'],
    [`data:text/plain,${encodeURIComponent('ü'.repeat(8193))}`, 'FILE_TOO_LARGE'],
  ])('of the file %.30s is refused as %s', async (text, code) => {
    const sandbox = createTestSandbox();

    const answer = await post(sandbox, '/analyze', { text, tasks: ['sentiment'] });

    expect(await codeOf(answer)).toBe(code);
  });
});

describe('permissions', () => {
  test.each([
    ['read-only', [200, 200, 403, 403]],
    ['write-only', [403, 403, 201, 403]],
    ['webhook-only', [403, 200, 201, 200]],
    ['admin-only', [200, 200, 201, 200]],
    ['no-access', [403, 403, 403, 403]],
  ])('let the key %s do what they say', async (name, expected) => {
    const sandbox = createTestSandbox();
    const key = keyNamed(name);

    const answers = [
      await post(sandbox, '/generate', { prompt: 'Hello', model: 'gpt-4' }, key),
      await sandbox.send({ path: `${BASE}/webhooks`, key }),
      await post(sandbox, '/webhooks', { url: 'https://example.org/', events: ['image.completed'] }, key),
      await sandbox.send({ method: 'DELETE', path: `${BASE}/webhooks/${HOOK}`, key }),
    ];

    expect(answers.map(({ status }) => status)).toEqual(expected);
  });
});

describe('an account that is blocked', () => {
  test('may still look at its models and webhooks when its quota is used up', async () => {
    const sandbox = createTestSandbox();
    const key = keyNamed('over-quota');

    const text = await post(sandbox, '/generate', { prompt: 'Hello', model: 'gpt-4' }, key);
    const models = await sandbox.send({ path: `${BASE}/models`, key });
    const webhooks = await sandbox.send({ path: `${BASE}/webhooks`, key });

    expect(await codeOf(text)).toBe('QUOTA_EXCEEDED');
    expect([models.status, webhooks.status]).toEqual([200, 200]);
  });

  test('may do nothing when it is suspended', async () => {
    const sandbox = createTestSandbox();

    const answer = await sandbox.send({ path: `${BASE}/models`, key: keyNamed('suspended') });

    expect(await codeOf(answer)).toBe('ACCOUNT_SUSPENDED');
  });
});

describe('the limits', () => {
  test('of an endpoint and of the plan both count', async () => {
    const sandbox = createTestSandbox();
    const key = keyNamed('free');
    const statuses = async (path: string, times: number) => {
      const answers = await Promise.all(Array.from({ length: times }, () => sandbox.send({ path: BASE + path, key })));
      return answers.filter(({ status }) => status === 200).length;
    };

    expect(await statuses('/webhooks', 20)).toBe(10);
    expect(await statuses('/models', 100)).toBe(50);
  });

  test('are told by the headers for the one that is nearest', async () => {
    const sandbox = createTestSandbox();
    const { value: key } = await sandbox.sandbox.keys.create('example-ai', { limits: { 'plan-per-hour': 2 } });
    const seen: (string | null)[] = [];

    for (let n = 0; n < 3; n += 1) {
      const { headers } = await sandbox.send({ path: `${BASE}/models`, key });
      seen.push(headers.get('x-ratelimit-limit'), headers.get('x-ratelimit-remaining'));
    }

    expect(seen).toEqual(['2', '1', '2', '0', '2', '0']);
  });

  test('are told by the headers for a window, and for the places of images only where these refuse', async () => {
    const sandbox = createTestSandbox();
    const hd = () =>
      post(sandbox, '/generate/image', { prompt: 'A', model: 'dall-e-3', quality: 'hd' }, keyNamed('free'));

    const answers = [await hd(), await hd(), await hd()];

    expect(answers.map(({ headers }) => headers.get('x-ratelimit-limit'))).toEqual(['60', '60', '2']);
  });

  test('say the wait in the body alone, and it agrees with the header', async () => {
    const sandbox = createTestSandbox();
    const key = keyNamed('tight');
    for (let n = 0; n < 3; n += 1) await sandbox.send({ path: `${BASE}/models`, key });
    sandbox.clock.advance(20);

    const { headers, body } = await readJson(await sandbox.send({ path: `${BASE}/models`, key }));

    expect(headers.has('retry-after')).toBe(false);
    expect(body).toMatchObject({
      error: { details: { retry_after: 40, limit: 3, reset_time: Number(headers.get('x-ratelimit-reset')) } },
    });
  });
});

test('a deleted key is as unknown as one that never was', async () => {
  const sandbox = createTestSandbox();
  const { id, value: key } = await createKey(sandbox.target, 'example-ai');
  await sandbox.send({ method: 'DELETE', path: `/mock/console/v1/apis/example-ai/keys/${id}` });

  const answer = await sandbox.send({ path: `${BASE}/models`, key });

  expect(await codeOf(answer)).toBe('INVALID_API_KEY');
});

async function generate(sandbox: TestSandbox, fields: object): Promise<Schemas['TextAnswer']['data']> {
  const answer = await post(sandbox, '/generate', { model: 'gpt-4', ...fields });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as Schemas['TextAnswer']).data;
}

async function draw(sandbox: TestSandbox, fields: object): Promise<Schemas['ImageAnswer']['data']> {
  const answer = await post(sandbox, '/generate/image', { prompt: 'A', model: 'dall-e-3', ...fields });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as Schemas['ImageAnswer']).data;
}

async function analyze(sandbox: TestSandbox, body: object): Promise<Schemas['AnalysisAnswer']['data']> {
  const answer = await post(sandbox, '/analyze', body);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as Schemas['AnalysisAnswer']).data;
}

async function readJson(answer: Response): Promise<{ headers: Headers; body: unknown }> {
  return { headers: answer.headers, body: await answer.json() };
}
