import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Case } from '../../../openapi/case.ts';
import { playgroundView } from '../../../src/contract/playground.ts';
import { snippet } from '../../../src/playground/code/snippets.ts';
import { initialState, setKey } from '../../../src/playground/state.ts';
import { outgoingRequest } from '../../../src/sandbox/request.ts';
import { requestOf, run, startReceiver, type Receiver } from '../../playground/code/receiver.ts';
import { contractOf } from '../../playground/view.ts';

const KEY = 'nvp_test_KeyOfTheSnippetTests';

/** Runs the JavaScript of cases, and compares what it sends with what Send sends. */
export function testJavaScript(cases: readonly Case[]): void {
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await startReceiver();
    process.env['SNIPPET_KEY'] = KEY;
  });
  afterAll(() => receiver.close());

  test.for(cases.filter(isRunnable))(
    'returns JavaScript that sends what Send sends given $id',
    async ({ api, operationId, name }) => {
      const view = playgroundView(contractOf(api), operationId);
      const state = initialState(view, name);
      const outgoing = outgoingRequest(view, state.key === '' ? state : setKey(state, KEY), 1);
      const { base } = receiver;

      const [fromCode] = await receiver.receivedFrom(() => run(snippet('JavaScript', outgoing, base, 'SNIPPET_KEY')));
      const [fromSend] = await receiver.receivedFrom(async () => fetch(await requestOf(outgoing, base)));

      expect(fromCode).toEqual(fromSend);
    },
  );
}

/** A snippet reads files by their name from the disk, so cases with the supplied file are compared as curl prints them. */
function isRunnable({ api, operationId, name }: Case): boolean {
  const view = playgroundView(contractOf(api), operationId);
  const { body } = outgoingRequest(view, initialState(view, name), 1);
  return !(body?.kind === 'form' && body.parts.some((part) => 'file' in part && 'sample' in part.file));
}
