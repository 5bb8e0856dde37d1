import type { SandboxControl } from '../engine/control.ts';
import type { Api } from '../engine/define-api.ts';
import type { Call } from '../engine/handler.ts';
import type { KeyRecord } from '../engine/keys/key.ts';
import { changeKeys, findById } from '../engine/keys/key-records.ts';

type ApiCall = Pick<Call<{ api: string }, unknown, unknown>, 'params' | 'refuse'>;
type KeyCall = Pick<Call<{ api: string; keyId: string }, unknown, unknown>, 'params' | 'refuse'>;

/** Returns the API that a path names. Throws the documented 404 where there is none. */
export async function findApi(control: SandboxControl, { params, refuse }: ApiCall): Promise<Api> {
  const api = await control.findApi(params.api);
  if (api) return api;
  const known = control.apiIds.join(', ');
  throw refuse('api_not_found', `The mock has these APIs: ${known}.`, { api: params.api });
}

/** Returns the key with an id. Throws the documented 404 where there is none. */
export async function findKey(
  control: SandboxControl,
  { refuse }: Pick<ApiCall, 'refuse'>,
  api: Api,
  keyId: string,
): Promise<KeyRecord> {
  const key = await findById(control.store, api, keyId);
  if (key) return key;
  throw refuseMissing({ refuse }, api, keyId);
}

/** Returns the documented 404 for a key that is not there, or no longer. */
export function refuseMissing({ refuse }: Pick<ApiCall, 'refuse'>, { contract }: Api, keyId: string): Error {
  return refuse('key_not_found', `The keyring of ${contract.name} has no key with this id.`, { keyId });
}

/** Returns the API and the key that a path names. Throws the documented 409 for demo keys, which never change. */
export async function findOwnKey(control: SandboxControl, call: KeyCall): Promise<{ api: Api; key: KeyRecord }> {
  const api = await findApi(control, call);
  const key = await findKey(control, call, api, call.params.keyId);
  if (key.demo)
    throw call.refuse('demo_key', 'Demo keys are the same everywhere and do not change.', { name: key.name });
  return { api, key };
}

/**
 * Changes an own key as one step, `others` beside it, and returns the records that are kept from then on. What `change`
 * throws changes nothing. Throws the documented 404 where the key has been deleted meanwhile.
 */
export function changeOwnKey<Kept extends [KeyRecord, ...KeyRecord[]]>(
  control: SandboxControl,
  call: KeyCall,
  { api, key, others = [] }: { api: Api; key: KeyRecord; others?: KeyRecord[] },
  change: (current: KeyRecord) => Kept,
): Promise<Kept> {
  return changeKeys(control.store, [key, ...others], (current) => {
    if (current) return change(current);
    throw refuseMissing(call, api, key.id);
  });
}
