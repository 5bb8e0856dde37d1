import type { ApiContract } from '../../openapi/contract.ts';
import type { operations } from '../../openapi/generated/console.ts';
import type { SandboxControl } from '../engine/control.ts';
import type { Api } from '../engine/define-api.ts';
import type { Handlers } from '../engine/handler.ts';
import { keyState } from '../engine/keys/key.ts';
import { createKey, deleteKey, describeKey, draftKey, lastUsed, listKeys } from '../engine/keys/key-records.ts';
import { dropCounters } from '../engine/quota/counters.ts';
import { listQuotas } from '../engine/quota/quotas.ts';
import { restoreSnapshot } from './snapshot.ts';
import { describeApi } from './describe-api.ts';
import { FARTHEST } from './farthest.ts';
import { changeOwnKey, findApi, findKey, findOwnKey, refuseMissing } from './find.ts';
import { endOfOld, usualOverlap } from './rotation.ts';
import { readSettings } from './settings.ts';
import { checkFile, writeFile } from './sandbox-file.ts';

/** Returns the console's handlers. They alone hold the control of the sandbox; no vendor's handler ever does. */
export function createHandlers(control: SandboxControl): Handlers<operations> {
  return {
    async listApis() {
      const apis = await Promise.all(control.apiIds.map((id) => control.findApi(id)));
      const data = apis.flatMap((api) => (api ? describeApi(api.contract) : []));
      return { status: 200, body: { data } };
    },

    async listKeys(call) {
      const { now } = call;
      const keys = await listKeys(control.store, await findApi(control, call));
      const data = await Promise.all(
        keys.map(async (key) => describeKey(key, now, await lastUsed(control.store, key))),
      );
      return { status: 200, body: { data } };
    },

    async createKey(call) {
      const api = await findApi(control, call);
      await expectRoom(control, call, api);
      const { key, secret } = await createKey(control.store, api, readSettings(api, call), call);
      return { status: 201, body: describeKey(key, call.now, null, secret) };
    },

    async rotateKey(call) {
      const { now, body, refuse } = call;
      const { api, key } = await findOwnKey(control, call);
      const { rotation } = api.contract.keyActions;
      if (rotation.ends === 'by-hand') throw notOffered(api.contract, refuse);
      const { overlap = usualOverlap(rotation) } = body ?? {};
      await expectRoom(control, call, api);
      const { key: draft, secret } = await draftKey(control.store, api, key, call);

      const [, next] = await changeOwnKey(control, call, { api, key, others: [draft] }, (current) => {
        const state = keyState(current, now + AT_ONCE);
        if (state !== 'active')
          throw refuse('wrong_state', `Only an active key can be rotated; this one is ${state}.`, { state });
        const { expiresAt } = current;
        return [
          { ...current, expiresAt: endOfOld(expiresAt, now, overlap) },
          { ...draft, expiresAt },
        ];
      });
      return { status: 201, body: describeKey(next, now, null, secret) };
    },

    async revokeKey(call) {
      const { now, refuse } = call;
      const { api, key } = await findOwnKey(control, call);
      if (!api.contract.keyActions.revoke) throw notOffered(api.contract, refuse);
      const [revoked] = await changeOwnKey(control, call, { api, key }, (current) => {
        if (current.revokedAt !== null)
          throw refuse('wrong_state', 'The key was revoked before.', { state: 'revoked' });
        return [{ ...current, revokedAt: new Date(now).toISOString() }];
      });
      return { status: 200, body: describeKey(revoked, now, await lastUsed(control.store, key)) };
    },

    async restoreKey(call) {
      const { now, refuse } = call;
      const { api, key } = await findOwnKey(control, call);
      if (!api.contract.keyActions.restore) throw notOffered(api.contract, refuse);
      const [restored] = await changeOwnKey(control, call, { api, key }, (current) => [
        { ...current, revokedAt: null },
      ]);
      return { status: 200, body: describeKey(restored, now, await lastUsed(control.store, key)) };
    },

    async deleteKey(call) {
      const { api, key } = await findOwnKey(control, call);
      if (!(await deleteKey(control.store, key))) throw refuseMissing(call, api, key.id);
      await dropCounters(control.store, key);
      return { status: 204 };
    },

    async getLimits(call) {
      const { now, query } = call;
      const api = await findApi(control, call);
      const key = await findKey(control, call, api, query.keyId);
      const quotas = await listQuotas(control.store, api, key, now);
      const data = quotas.map(({ resetAt, ...quota }) => ({ ...quota, reset: Math.ceil(resetAt / 1000) }));
      return { status: 200, body: { api: api.contract.id, keyId: key.id, data } };
    },

    async getClock({ now }) {
      return { status: 200, body: { now: new Date(now).toISOString(), offset: (await control.offset()) / 1000 } };
    },

    async advanceClock({ now, body, refuse }) {
      const offset = await control.advance(body.advance * 1000, FARTHEST * 1000);
      if (offset === null) {
        const left = Math.max(0, FARTHEST - (await control.offset()) / 1000);
        throw refuse('invalid_value.too_far', 'Reset the mock to return to real time.', {
          left,
          farthest: FARTHEST,
        });
      }
      return { status: 200, body: { now: new Date(now + body.advance * 1000).toISOString(), offset: offset / 1000 } };
    },

    async exportSandbox({ now, refuse }) {
      const written = await writeFile(control, now);
      // What cannot be imported again is not exported: only keys made in the process can count for so long.
      if (typeof written === 'string')
        throw refuse('too_large', `The state of the mock has more than ${written}.`, { limit: written });
      return { status: 200, body: written };
    },

    async importSandbox(call) {
      const { body } = call;
      await checkFile(body, { control, refuse: call.refuse });
      await restoreSnapshot(control.store, body);
      return { status: 200, body: { keys: body.keys.length, entries: body.state.length, offset: body.offset } };
    },

    async listSandboxes() {
      const { sandboxes } = control;
      const entries = (await sandboxes?.list()) ?? [];
      const data = entries.map(({ name, createdAt, usedAt }) => ({
        name,
        createdAt: new Date(createdAt).toISOString(),
        lastUsedAt: new Date(usedAt).toISOString(),
      }));
      return { status: 200, body: { data, limit: sandboxes?.limit ?? 0 } };
    },

    async deleteSandbox({ params }) {
      await control.sandboxes?.remove(params.name);
      return { status: 204 };
    },

    async resetSandbox() {
      await control.reset();
      return { status: 204 };
    },
  };
}

/**
 * What requests that come at once may differ by in what time it is, in milliseconds: the one that is carried out last may
 * have come first, in another process. A key that ends so soon cannot be rotated.
 */
const AT_ONCE = 2000;

/** How many keys of one's own an API may have (our choice). */
const MOST_KEYS = 50;

/** Throws the documented 409 where an API has as many keys as a sandbox keeps. */
async function expectRoom(control: SandboxControl, { refuse }: { refuse: Refuse }, api: Api): Promise<void> {
  const own = (await listKeys(control.store, api)).filter(({ demo }) => !demo);
  if (own.length < MOST_KEYS) return;
  const { name } = api.contract;
  throw refuse('too_many_keys', `The keyring of ${name} has ${own.length} keys.`, { name, limit: String(MOST_KEYS) });
}

function notOffered({ name }: ApiContract, refuse: Refuse): Error {
  return refuse('not_offered', `The dashboard of ${name} has no such step.`, { name });
}

type Refuse = (name: string, why: string, values: Record<string, string>) => Error;
