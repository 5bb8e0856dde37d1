import { describe, expect, test } from 'vitest';
import { parseLimit } from '../../openapi/derive/limits.ts';
import { openText, replayAll, sendTo } from '../support/derived/replay.ts';
import { SHOP } from '../support/derived/shop.ts';

const OPEN = `openapi: 3.1.0
info: { title: Open, version: '1' }
paths:
  /a: { get: { responses: { '200': { description: Fine } } } }
  /b: { get: { responses: { '200': { description: Fine } } } }
`;

describe('limits of a document without security', () => {
  test('hold for all callers together, at every operation', async () => {
    const send = sendTo(await openText(OPEN, [parseLimit('3/minute')]));
    const statuses: number[] = [];
    for (const path of ['a', 'b', 'a', 'b'])
      statuses.push((await send(new Request(`http://localhost/mock/open/${path}`))).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await send(new Request('http://localhost/mock/open/a'));
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('x-mock-why')).toContain('The limit per-minute allows 3 requests');
  });

  test('are not there where nobody set one', async () => {
    const send = sendTo(await openText(OPEN));
    for (let n = 0; n < 10; n++) expect((await send(new Request('http://localhost/mock/open/a'))).status).toBe(200);
  });

  test('give a case by requests alone, unless that takes too many', async () => {
    const kinds = async (limit: string) => {
      const opened = await openText(OPEN, [parseLimit(limit)]);
      const { wrong } = await replayAll(opened);
      const answer = opened.derived.contract.operations[0]?.answers.find(({ status }) => status === 429);
      return { wrong, trigger: answer?.trigger };
    };
    expect(await kinds('3/minute')).toEqual({ wrong: [], trigger: { exhaust: 'per-minute' } });
    expect(await kinds('1000/minute')).toEqual({ wrong: [], trigger: { force: true } });
  });
});

test('a header of any policy tells of the one that refused, and stands on a 429 alone', async () => {
  const counted = `${OPEN}x-latchkey:
  policies:
    per-minute: { kind: fixed-window, window: 60, scope: [account] }
    per-day: { kind: fixed-window, window: 86400, scope: [account] }
  limits: [{ policy: per-minute, limit: 5 }, { policy: per-day, limit: 2 }]
  limitHeaders:
    - { name: X-Limit-Name, policy: any, value: policy, meaning: Which limit was exceeded. }
    - { name: X-Limit, policy: any, value: limit, meaning: How much it allows. }
`;
  const send = sendTo(await openText(counted));
  const told = async () => {
    const { status, headers } = await send(new Request('http://localhost/mock/open/a'));
    return [status, headers.get('X-Limit-Name'), headers.get('X-Limit')];
  };

  expect(await told()).toEqual([200, null, null]);
  expect(await told()).toEqual([200, null, null]);
  expect(await told()).toEqual([429, 'per-day', '2']);
});

test.each([[OPEN], [SHOP]])('several limits at once leave each case as it says', async (text) => {
  const opened = await openText(text, [parseLimit('3/second'), parseLimit('5/minute'), parseLimit('40/day')]);
  expect((await replayAll(opened)).wrong).toEqual([]);
});
