import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMockServer } from '../../../mock/transports/node.ts';
import type { Case } from '../../../openapi/case.ts';
import { DOCUMENTED } from '../contracts.ts';
import { DOCS, recordResponse } from '../parity.ts';
import { renewable } from '../renewable.ts';
import { engineRecord, replayedOver } from '../replays.ts';
import { replay } from '../sandbox.ts';

/** Has MSW in Node respond to cases at the address of the mock, as the engine does. */
export function testMockAddress(cases: readonly Case[]): void {
  const { options, renew } = renewable();
  const server = createMockServer({ ...options, base: 'http://localhost', docsUrl: DOCS });

  describe('in Node, through MSW, at the address of the mock', replayedOver('MSW in Node'), () => {
    beforeAll(() => server.listen());
    afterAll(() => server.close());

    test.each(cases)('$id is what the engine answers', async (example) => {
      await renew();

      const answer = await replay(fetch, example);

      expect(await recordResponse(answer)).toEqual(await engineRecord(example));
    });
  });
}

/** Has MSW in Node respond to cases at the hosts that their APIs document, as the engine does. */
export function testOwnHosts(cases: readonly Case[]): void {
  const { options, renew } = renewable();
  const server = createMockServer({ ...options, base: 'http://localhost', docsUrl: DOCS });
  const documented = cases.flatMap((example) =>
    DOCUMENTED.filter(({ contract }) => contract.id === example.api).map(({ contract, mount }) => ({
      id: example.id,
      example,
      contract,
      requests: example.requests.map((request) => ({ ...request, path: request.path.slice(mount.length) })),
    })),
  );

  describe('in Node, through MSW, at the documented host', replayedOver("MSW at the API's own host"), () => {
    beforeAll(() => server.listen());
    afterAll(() => server.close());

    test.each(documented)('$id is what the engine answers', async ({ example, contract, requests }) => {
      await renew();
      const { documentedBase, mockBase } = contract;

      const answer = await replay(fetch, { requests }, { origin: new URL(documentedBase).origin });

      const record = await recordResponse(answer, documentedBase, `http://localhost${mockBase}`);
      expect(record).toEqual(await engineRecord(example));
    });
  });
}
