import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSandbox } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { createDirectTransport } from '../../mock/transports/direct.ts';
import { DEMO_KEYS } from '../../openapi/generated/names.ts';
import { listen, type Listening } from '../support/http.ts';

let server: Listening;
beforeEach(async () => {
  server = await listen(createSandbox({ store: createMemoryStore(), sleep: async () => {} }));
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
});

function list(prefer: string): Promise<Response> {
  const headers = { Authorization: `Bearer ${DEMO_KEYS.novapulse.full}`, Prefer: prefer };
  return fetch(`${server.origin}/mock/novapulse/v1/jobs`, { headers });
}

function chat(prefer: string): Promise<Response> {
  return fetch(`${server.origin}/mock/lumyx/v1/chat/completions`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${DEMO_KEYS.lumyx.full}`, 'Content-Type': 'application/json', Prefer: prefer },
    body: JSON.stringify({ model: 'nova_1_1', messages: [{ role: 'user', content: 'Hello' }], stream: true }),
  });
}

describe('faults over the wire', () => {
  test.each(['drop', 'hang'])('ends the connection without a byte given fault=%s', async (fault) => {
    await expect(list(`fault=${fault}`)).rejects.toMatchObject({
      cause: { code: expect.stringMatching(/SOCKET|RESET/) },
    });
  });

  test('lists the faults given one that there is not', async () => {
    const response = await list('fault=dorp');

    expect(response.status).toBe(400);
    expect(await response.text()).toContain('drop, hang');
  });

  test('cuts a stream after as many events as were asked for, and writes nothing else into it', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await chat('cut=2');
    const text: string[] = [];
    const decoder = new TextDecoder();
    const reading = (async () => {
      for await (const chunk of response.body ?? []) text.push(decoder.decode(chunk));
    })();

    await expect(reading).rejects.toThrow('terminated');
    expect(text.join('').match(/^data: \{.*\}$/gm)).toHaveLength(2);
    expect(text.join('')).not.toContain('Error');
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });

  test('gives the first of each round what was asked for', async () => {
    const statuses = [];
    for (let count = 0; count < 6; count += 1) statuses.push((await list('code=503; times=2; of=3')).status);

    expect(statuses).toEqual([503, 503, 200, 503, 503, 200]);
  });
});

test('fails in the page as its own fetch does given fault=drop', async () => {
  const direct = createDirectTransport(createSandbox({ store: createMemoryStore() }));
  const request = new Request('http://localhost/mock/novapulse/v1/jobs', { headers: { Prefer: 'fault=drop' } });

  await expect(direct.fetch(request)).rejects.toThrow(TypeError);
});
