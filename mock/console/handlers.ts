import type { ApiContract } from '../../openapi/contract.ts';
import type { operations } from '../../openapi/generated/console.ts';
import type { Handlers } from '../engine/handler.ts';
import { keyState } from '../engine/key.ts';
import { createKey, deleteKey, describeKey, lastUsed, listKeys, saveKey } from '../engine/keyring.ts';
import { quotasOf } from '../engine/quotas.ts';
import { checksumOf, restoreSnapshot, takeSnapshot } from '../engine/snapshot.ts';
import { describeApi } from './describe-api.ts';
import { findApi, findKey, findOwnKey } from './find.ts';
import { readSettings } from './settings.ts';
import { checkFile } from './snapshot.ts';

export const handlers: Handlers<operations> = {
  async listApis({ control }) {
    const apis = await Promise.all(control.apiIds.map((id) => control.findApi(id)));
    const data = apis.flatMap((api) => (api ? describeApi(api.contract) : []));
    return { status: 200, body: { data } };
  },

  async listKeys(call) {
    const { control, now } = call;
    const keys = await listKeys(control.store, await findApi(call));
    const data = await Promise.all(keys.map(async (key) => describeKey(key, now, await lastUsed(control.store, key))));
    return { status: 200, body: { data } };
  },

  async createKey(call) {
    const api = await findApi(call);
    const { key, secret } = await createKey(call.control.store, api, readSettings(api, call), call);
    return { status: 201, body: describeKey(key, call.now, null, secret) };
  },

  async rotateKey(call) {
    const { control, now, body, refuse } = call;
    const { api, key } = await findOwnKey(call);
    const { rotate } = api.contract.keyActions;
    if (rotate === false) throw notOffered(api.contract, refuse);
    const state = keyState(key, now);
    if (state !== 'active')
      throw refuse('wrong_state', `Only an active key can be rotated; this one is ${state}.`, { state });

    const overlap = body?.overlap ?? rotate.overlap;
    const { key: next, secret } = await createKey(control.store, api, key, call);
    const end = new Date(now + overlap * 1000).toISOString();
    await saveKey(control.store, {
      ...key,
      expiresAt: key.expiresAt !== null && key.expiresAt < end ? key.expiresAt : end,
    });
    return { status: 201, body: describeKey(next, now, null, secret) };
  },

  async revokeKey(call) {
    const { control, now, refuse } = call;
    const { api, key } = await findOwnKey(call);
    if (!api.contract.keyActions.revoke) throw notOffered(api.contract, refuse);
    if (key.revokedAt !== null) throw refuse('wrong_state', 'The key was revoked before.', { state: 'revoked' });

    const revoked = { ...key, revokedAt: new Date(now).toISOString() };
    await saveKey(control.store, revoked);
    return { status: 200, body: describeKey(revoked, now, await lastUsed(control.store, key)) };
  },

  async restoreKey(call) {
    const { control, now, refuse } = call;
    const { api, key } = await findOwnKey(call);
    if (!api.contract.keyActions.restore) throw notOffered(api.contract, refuse);
    const restored = { ...key, revokedAt: null };
    await saveKey(control.store, restored);
    return { status: 200, body: describeKey(restored, now, await lastUsed(control.store, key)) };
  },

  async deleteKey(call) {
    const { key } = await findOwnKey(call);
    await deleteKey(call.control.store, key);
    return { status: 204 };
  },

  async getLimits(call) {
    const { control, now, query } = call;
    const api = await findApi(call);
    const key = await findKey(call, api, query.keyId);
    const quotas = await quotasOf(control.store, api, key, now);
    const data = quotas.map(({ resetAt, ...quota }) => ({ ...quota, reset: Math.ceil(resetAt / 1000) }));
    return { status: 200, body: { api: api.contract.id, keyId: key.id, data } };
  },

  async getClock({ control, now }) {
    return { status: 200, body: { now: new Date(now).toISOString(), offset: (await control.offset()) / 1000 } };
  },

  async advanceClock({ control, now, body }) {
    const offset = await control.advance(body.advance * 1000);
    return { status: 200, body: { now: new Date(now + body.advance * 1000).toISOString(), offset: offset / 1000 } };
  },

  async exportSandbox({ control, now }) {
    const snapshot = await takeSnapshot(control.store);
    return {
      status: 200,
      body: {
        format: 'latchkey-sandbox',
        version: 1,
        exportedAt: new Date(now - snapshot.offset * 1000).toISOString(),
        ...snapshot,
        checksum: checksumOf(snapshot),
      },
    };
  },

  async importSandbox(call) {
    const { control, body } = call;
    await checkFile(body, call);
    await restoreSnapshot(control.store, body);
    return { status: 200, body: { keys: body.keys.length, entries: body.state.length, offset: body.offset } };
  },

  async resetSandbox({ control }) {
    await control.reset();
    return { status: 204 };
  },
};

function notOffered({ name }: ApiContract, refuse: Refuse): Error {
  return refuse('not_offered', `The dashboard of ${name} has no such step.`, { name });
}

type Refuse = (name: string, why: string, values: Record<string, string>) => Error;
