import { expect, test } from 'vitest';
import { validatorOf } from '../../openapi/derive/schema/checker.ts';
import { openText, sendTo } from '../support/derived/replay.ts';
import { SHOP } from '../support/derived/shop.ts';
import { createRandom, pick } from '../support/random.ts';

test.each([1, 2, 3])(
  'no random request of round %i gets a response that the contract does not describe',
  async (seed) => {
    const random = createRandom(seed);
    const shop = await openText(SHOP);
    const send = sendTo(shop);
    const { contract, schemas } = shop.derived;
    const described = contract.operations.flatMap(({ answers }) => answers);
    const keys = ['', 'nobody', ...contract.demoKeys.map(({ value }) => value)];
    for (let n = 0; n < 300; n++) {
      const method = pick(random, ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']);
      const path = pick(random, [
        '/items',
        '/items/1',
        '/items/2',
        '/items/x',
        '/items/%00',
        '/feed',
        '/none',
        '/items?limit=x',
      ]);
      const key = pick(random, keys);
      const type = pick(random, ['application/json', 'text/plain', '']);
      const body = pick(random, [
        '{"name":"A"}',
        '{"name":1}',
        '{',
        '[]',
        '',
        '{"__proto__":{"name":"x"}}',
        '['.repeat(500),
      ]);
      const response = await send(
        new Request(`http://localhost${contract.mockBase}${path}`, {
          method,
          headers: {
            ...(key !== '' && { Authorization: `Bearer ${key}` }),
            ...(type !== '' && { 'Content-Type': type }),
            ...(random() < 0.1 && { Prefer: pick(random, ['code=404', 'code=999', 'example=none']) }),
          },
          ...(method !== 'GET' && method !== 'HEAD' && { body }),
        }),
      );
      const text = await response.text();
      const name = `${method} ${path} ${response.status} ${response.headers.get('x-mock-why')}`;
      expect(response.headers.get('x-mock-reason'), name).not.toMatch(/exception/);
      const fitting = described.filter(({ status, schema }) => {
        if (status !== response.status) return false;
        const isJson = (response.headers.get('content-type') ?? '').includes('json') && text !== '';
        return (
          !isJson || schema === undefined || validatorOf(schemas, schema, { direction: 'response' })(JSON.parse(text))
        );
      });
      expect(fitting.length, name).toBeGreaterThan(0);
    }
  },
);
