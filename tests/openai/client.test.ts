import OpenAI, {
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
  toFile,
} from 'openai';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DOCUMENTED } from '../support/contracts.ts';
import { listen } from '../support/http.ts';
import { createTestSandbox } from '../support/sandbox.ts';
import type { TestClock } from '../support/sandbox.ts';
import { TARGETS } from './targets.ts';
import type { OpenAiTarget } from './targets.ts';

const WEATHER = {
  type: 'function' as const,
  function: {
    name: 'get_weather',
    description: 'The current weather at a place',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
};
const WEATHER_QUESTION = { role: 'user' as const, content: 'What is the weather in Paris?' };

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(TARGETS)("OpenAI's client, pointed at $id,", (api) => {
  const { model } = api;

  test('lists the models', async () => {
    await using mock = await connect(api);

    const { data } = await mock.client.models.list();

    expect(data.map(({ id }) => id)).toContain(model);
  });

  test('completes a chat', async () => {
    await using mock = await connect(api);

    const completion = await mock.client.chat.completions.create({
      model,
      messages: [{ role: 'user', content: 'Say hello.' }],
    });

    expect(completion.choices[0]?.message.content).toContain('“Say hello.”');
    expect(completion.usage?.total_tokens).toBeGreaterThan(5);
  });

  test('streams a chat, and its usage where that is wanted', async () => {
    await using mock = await connect(api);

    const stream = await mock.client.chat.completions.create({
      model,
      messages: [{ role: 'user', content: 'Say hello.' }],
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks = await Array.fromAsync(stream);

    const text = chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('');
    expect(chunks.length).toBeGreaterThan(5);
    expect(text).toContain('“Say hello.”');
    expect(chunks.at(-1)?.choices).toEqual([]);
    expect(chunks.at(-1)?.usage?.total_tokens).toBeGreaterThan(5);
  });

  test('puts a stream together with its own helper', async () => {
    await using mock = await connect(api);

    const stream = mock.client.chat.completions.stream({ model, messages: [WEATHER_QUESTION], tools: [WEATHER] });
    const completion = await stream.finalChatCompletion();

    expect(completion.choices[0]).toMatchObject({
      finish_reason: 'tool_calls',
      message: { tool_calls: [{ function: { name: 'get_weather', arguments: '{"city":"Paris"}' } }] },
    });
  });

  test('calls a tool and gets an answer from its result', async () => {
    await using mock = await connect(api);

    const first = await mock.client.chat.completions.create({ model, messages: [WEATHER_QUESTION], tools: [WEATHER] });
    const asked = first.choices[0]?.message ?? never();
    const [call] = asked.tool_calls ?? [];
    const second = await mock.client.chat.completions.create({
      model,
      tools: [WEATHER],
      messages: [WEATHER_QUESTION, asked, { role: 'tool', tool_call_id: call?.id ?? '', content: '{"degrees":18}' }],
    });

    expect(call).toMatchObject({ function: { name: 'get_weather', arguments: '{"city":"Paris"}' } });
    expect(second.choices[0]).toMatchObject({ finish_reason: 'stop' });
    expect(second.choices[0]?.message.content).toContain('{"degrees":18}');
  });

  test('gets a JSON object in JSON mode', async () => {
    await using mock = await connect(api);

    const completion = await mock.client.chat.completions.create({
      model,
      messages: [{ role: 'user', content: 'Name a colour, as JSON.' }],
      response_format: { type: 'json_object' },
    });

    expect(JSON.parse(completion.choices[0]?.message.content ?? '')).toMatchObject({
      question: 'Name a colour, as JSON.',
    });
  });

  test('throws its own error for each way to be refused', async () => {
    await using mock = await connect(api);
    const { full, powerless } = api.keys;
    const ask = (client: OpenAI, body: object = {}, headers: Record<string, string> = {}) =>
      client.chat.completions
        .create({ model, messages: [{ role: 'user', content: 'Hi' }], ...body }, { headers, maxRetries: 0 })
        .catch((error: unknown) => error);

    const unknownKey = await ask(mock.clientWith(contractOf(api).sampleKeys.unknown));
    const forbidden = await ask(mock.clientFor(powerless));
    const unknownModel = await ask(mock.clientFor(full), { model: 'no-such-model' });
    const unreadable = await ask(mock.clientFor(full), { temperature: 'hot' });
    const failed = await ask(mock.clientFor(full), {}, { Prefer: `example=${api.serverError}` });

    expect(unknownKey).toBeInstanceOf(AuthenticationError);
    expect(forbidden).toBeInstanceOf(PermissionDeniedError);
    expect(unknownModel).toBeInstanceOf(api.unknownModel.status === 404 ? NotFoundError : BadRequestError);
    expect(unknownModel).toMatchObject({ code: api.unknownModel.code });
    expect([BadRequestError, UnprocessableEntityError].some((type) => unreadable instanceof type)).toBe(true);
    expect(unreadable).toMatchObject({ param: 'temperature' });
    expect(failed).toBeInstanceOf(InternalServerError);
  });

  test('throws RateLimitError once the limit is used up', async () => {
    await using mock = await connect(api);
    const client = mock.clientFor(api.keys.tight).withOptions({ maxRetries: 0 });

    for (let sent = 0; sent < api.tightLimit; sent += 1) await client.models.list();
    const error = await client.models.list().then(never, (thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(RateLimitError);
    expect((error as RateLimitError).headers.get('retry-after')).toBe('60');
  });

  test('waits as long as Retry-After says by itself, and then succeeds', async () => {
    await using mock = await connect(api);
    const client = mock.clientFor(api.keys.tight);
    const waits = skipWaits(mock);

    for (let sent = 0; sent <= api.tightLimit; sent += 1) await client.models.list();

    expect(waits).toEqual([60]);
    expect(mock.answers.slice(-2).map(({ status }) => status)).toEqual([429, 200]);
  });
});

describe.each(TARGETS.filter(({ offers }) => offers.includes('responses')))(
  "OpenAI's client, pointed at $id, as to responses,",
  (api) => {
    const { model } = api;

    test('gets one', async () => {
      await using mock = await connect(api);

      const response = await mock.client.responses.create({ model, input: 'Say hello.', instructions: 'Be brief.' });

      expect(response.output_text).toContain('“Say hello.”');
    });

    test('streams one', async () => {
      await using mock = await connect(api);

      const stream = mock.client.responses.stream({ model, input: 'Say hello.' });
      const types = (await Array.fromAsync(stream)).map(({ type }) => type);
      const response = await stream.finalResponse();

      expect(types[0]).toBe('response.created');
      expect(types.at(-1)).toBe('response.completed');
      expect(types).toContain('response.output_text.delta');
      expect(response.output_text).toContain('“Say hello.”');
    });

    test('calls a function and gets an answer from its result', async () => {
      await using mock = await connect(api);
      const tools = [{ ...WEATHER.function, type: 'function' as const, strict: false }];

      const first = await mock.client.responses.create({ model, input: [WEATHER_QUESTION], tools });
      const [call] = first.output;
      if (call?.type !== 'function_call') throw new Error('The model called no function.');
      const second = await mock.client.responses.create({
        model,
        tools,
        input: [WEATHER_QUESTION, call, { type: 'function_call_output', call_id: call.call_id, output: '18 degrees' }],
      });

      expect(call).toMatchObject({ name: 'get_weather', arguments: '{"city":"Paris"}' });
      expect(second.output_text).toContain('get_weather returned: 18 degrees');
    });
  },
);

describe.each(TARGETS.filter(({ offers }) => offers.includes('files')))(
  "OpenAI's client, pointed at $id, as to files,",
  (api) => {
    test('uploads, lists page by page, and deletes', async () => {
      await using mock = await connect(api);
      const { files } = mock.client;

      const uploaded = await files.create({
        file: await toFile(Buffer.from('Keys are shown once.'), 'notes.txt'),
        purpose: 'assistants',
      });
      const listed = await Array.fromAsync(files.list({ limit: 1 }));
      const deleted = await files.delete(uploaded.id);
      const again = await Promise.resolve(files.delete(uploaded.id)).catch((error: unknown) => error);

      expect(uploaded).toMatchObject({ filename: 'notes.txt', bytes: 20, purpose: 'assistants' });
      expect(listed.length).toBeGreaterThan(1);
      expect(listed[0]).toEqual(uploaded);
      expect(deleted).toEqual({ id: uploaded.id, object: 'file', deleted: true });
      expect(again).toBeInstanceOf(NotFoundError);
    });
  },
);

/** Returns clients of an API that answers on a free port, with a clock that only the test moves. */
async function connect(api: OpenAiTarget): Promise<Connected> {
  const { sandbox, clock } = createTestSandbox();
  const listening = await listen(sandbox);
  const answers: Connected['answers'] = [];
  const clientWith = (apiKey: string) =>
    new OpenAI({
      apiKey,
      baseURL: listening.origin + api.base,
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        answers.push({ status: answer.status, retryAfter: answer.headers.get('retry-after') });
        return answer;
      },
    });
  const clientFor = (name: string) =>
    clientWith(contractOf(api).demoKeys.find((key) => key.name === name)?.value ?? never());
  return {
    client: clientFor(api.keys.full),
    clientFor,
    clientWith,
    clock,
    answers,
    [Symbol.asyncDispose]: () => listening[Symbol.asyncDispose](),
  };
}

/**
 * Lets the wait that an answer asks for end at once, with the sandbox's clock moved by as much. Returns the waits that
 * were skipped, in seconds.
 */
function skipWaits({ clock, answers }: Pick<Connected, 'clock' | 'answers'>): number[] {
  const waits: number[] = [];
  const start = globalThis.setTimeout;
  const skipping = (callback: (...given: unknown[]) => void, milliseconds = 0, ...rest: unknown[]) => {
    const asked = Number(answers.at(-1)?.retryAfter ?? Number.NaN);
    // Other timers, such as the client's time limit and those of the connection, run on.
    if (milliseconds !== asked * 1000) return start(callback, milliseconds, ...rest);
    waits.push(asked);
    clock.advance(asked);
    return start(callback, 0);
  };
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(skipping as unknown as typeof setTimeout);
  return waits;
}

function contractOf({ id }: OpenAiTarget) {
  return DOCUMENTED.find(({ contract }) => contract.id === id)?.contract ?? never();
}

function never(): never {
  throw new Error('There is nothing to test.');
}

interface Connected extends AsyncDisposable {
  /** With the key that may do everything. */
  client: OpenAI;
  /** With the demo key of this name. */
  clientFor: (name: string) => OpenAI;
  clientWith: (key: string) => OpenAI;
  clock: TestClock;
  /** All answers so far, in order. */
  answers: { status: number; retryAfter: string | null }[];
}
