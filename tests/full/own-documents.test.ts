import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { createMockHttpServer } from '../../mock/transports/http.ts';
import { createSandbox } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { openFile, replayAll, type OpenedDocument } from '../support/derived/replay.ts';

const require = createRequire(import.meta.url);
const examples = dirname(require.resolve('@readme/oas-examples/package.json'));
const galaxy = require.resolve('@scalar/galaxy/latest.yaml');
const documents = [
  galaxy,
  ...['3.0', '3.1'].flatMap((version) =>
    readdirSync(join(examples, version, 'json'))
      .filter((name) => name.endsWith('.json') && name !== 'webhooks.json')
      .map((name) => join(examples, version, 'json', name)),
  ),
];

/** Cases that no request can bring about, because the document contradicts itself there. */
const IMPOSSIBLE = [
  // One Authorization header cannot hold two schemes at once.
  /postAnythingAnd\/(200|403)/,
  // A tree in which each node must have a parent has no finite value.
  /directCircular\/200/,
  // No value is a text and an object.
  /quirks_\w*ncompatibleAllOf\/200/,
];

/* What has a 407 is replayed without a network: fetch makes an error of that status (Fetch, 4.6). */
describe('each case of', () => {
  test.each(documents.map((path) => [path.split('/').slice(-3).join('/'), path]))(
    '%s is as it says, over HTTP',
    async (_name, path) => {
      const opened = await openFile(path);
      const { wrong, total, natural, declared, naturalOfDeclared } = await (path.endsWith('http-status-codes.json')
        ? replayAll(opened)
        : overHttp(opened));
      console.log(
        `${path.split('/').at(-1)}: ${total} cases, ${natural} natural; ${naturalOfDeclared} of ${declared} declared`,
      );
      expect(wrong.filter((each) => !IMPOSSIBLE.some((pattern) => pattern.test(each)))).toEqual([]);
    },
  );
});

async function overHttp(opened: OpenedDocument) {
  let sandbox = fresh(opened);
  const server = createMockHttpServer({ handle: (request, caller) => sandbox.handle(request, caller) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  try {
    return await replayAll(opened, () => {
      sandbox = fresh(opened);
      return async (request) => {
        const url = new URL(request.url);
        const body = ['GET', 'HEAD'].includes(request.method) ? undefined : await request.arrayBuffer();
        return fetch(`http://127.0.0.1:${port}${url.pathname}${url.search}`, {
          method: request.method,
          headers: request.headers,
          redirect: 'manual',
          ...(body && body.byteLength > 0 && { body }),
        });
      };
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function fresh({ api }: OpenedDocument) {
  return createSandbox({ store: createMemoryStore(), apis: [api], sleep: async () => {} });
}
