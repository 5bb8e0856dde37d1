import { expect, test } from 'vitest';
import { openText, sendTo } from '../support/derived/replay.ts';

const FORM = `
openapi: 3.1.0
info: { title: Forms, version: '1' }
paths:
  /things:
    post:
      requestBody:
        content:
          application/json: { schema: { type: object } }
          application/x-www-form-urlencoded:
            schema: { type: object, properties: { tag: { type: array, items: { type: string } } } }
      responses:
        '200':
          description: What was sent.
          content: { application/json: { schema: { type: object } } }
`;

test.each([
  ['a form of 9,999 fields', 'application/x-www-form-urlencoded', fields(9999), 200],
  ['a form of 1,000 fields of one name', 'application/x-www-form-urlencoded', 'tag=a&'.repeat(1000), 200],
  ['a form of 100,000 fields', 'application/x-www-form-urlencoded', fields(100_000), 413],
  ['JSON of 100,000 values', 'application/json', JSON.stringify(Array.from({ length: 100_000 }, () => 1)), 413],
])('responds to %s of a document that is not ours by how much it is', async (_what, mediaType, body, status) => {
  const send = sendTo(await openText(FORM));

  const response = await send(
    new Request('http://localhost/mock/forms/things', { method: 'POST', headers: { 'Content-Type': mediaType }, body }),
  );

  expect(response.status).toBe(status);
  if (status === 413) expect(response.headers.get('x-mock-why')).toMatch(/has more than (10,000 fields|50,000 values)/);
});

function fields(count: number): string {
  return Array.from({ length: count }, (_, n) => `field${n}=1`).join('&');
}
