import { expect, test } from 'vitest';
import { openText, replayAll, sendTo } from '../support/derived/replay.ts';

const text = (kind: string) => `openapi: 3.1.0
info: { title: Kinds, version: '1' }
paths:
  /a:
    get:
      responses:
        '200':
          description: Fine
          content: { application/json: { schema: { oneOf: [{ $ref: '#/components/schemas/Artist' }], discriminator: { propertyName: kind } } } }
components:
  schemas:
    Artist: { type: object, required: [kind], properties: { kind: ${kind} } }
`;

test.each([
  ['lists other values', '{ type: string, enum: [artist] }', 'artist'],
  ['has one value', '{ const: artist }', 'artist'],
  ['takes any', '{ type: string }', 'Artist'],
])('a schema whose discriminator %s gets one that fits', async (_what, kind, expected) => {
  const opened = await openText(text(kind));
  const response = await sendTo(opened)(new Request('http://localhost/mock/kinds/a'));
  expect(await response.json()).toEqual({ kind: expected });
  expect((await replayAll(opened)).wrong).toEqual([]);
});
