import createClient from 'openapi-fetch';
import type { components, paths } from '../../openapi/generated/console.ts';
import { addressOf } from './address.ts';
import { connect } from './connect.ts';
import { findFix } from '../contract/fix-index.ts';
import { loadFixes } from './fixes.ts';
import { ConsoleProblem } from './problem.ts';

export type ApiDescription = Schemas['ApiList']['data'][number];
export type KeyOptions = Schemas['KeyOptions'];
export type Key = Schemas['Key'];
export type NewKey = Schemas['NewKey'];
export type SandboxFile = Schemas['SandboxFile'];
export type Imported = Schemas['Imported'];
type Quota = Schemas['Quotas']['data'][number];
type Clock = Schemas['Clock'];
type Client = ReturnType<typeof createClient<paths>>;
type Schemas = components['schemas'];

/** Asks the console of the reader's own sandbox. */
const client = clientOf('');

/** Returns the APIs of the sandbox, and what their dashboards offer. */
export async function listApis(): Promise<ApiDescription[]> {
  return (await dataOf('listApis', client.GET('/apis'))).data;
}

/** Returns all keys of an API, the demo keys first. */
export async function listKeys(api: string): Promise<Key[]> {
  return (await dataOf('listKeys', client.GET('/apis/{api}/keys', { params: { path: { api } } }))).data;
}

/** Creates a key. Only this answer has its secret. */
export function createKey(api: string, body: NewKey): Promise<Key> {
  return dataOf('createKey', client.POST('/apis/{api}/keys', { params: { path: { api } }, body }));
}

/**
 * Creates the key that takes over; the old one works on for `overlap` seconds, or until it is revoked. Only this answer
 * has the new secret.
 */
export function rotateKey(api: string, keyId: string, overlap: number | null): Promise<Key> {
  return dataOf(
    'rotateKey',
    client.POST('/apis/{api}/keys/{keyId}/rotate', { params: { path: { api, keyId } }, body: { overlap } }),
  );
}

export function revokeKey(api: string, keyId: string): Promise<Key> {
  return dataOf('revokeKey', client.POST('/apis/{api}/keys/{keyId}/revoke', { params: { path: { api, keyId } } }));
}

export function restoreKey(api: string, keyId: string): Promise<Key> {
  return dataOf('restoreKey', client.POST('/apis/{api}/keys/{keyId}/restore', { params: { path: { api, keyId } } }));
}

export async function deleteKey(api: string, keyId: string): Promise<void> {
  await expectSuccess(
    'deleteKey',
    await client.DELETE('/apis/{api}/keys/{keyId}', { params: { path: { api, keyId } } }),
  );
}

/** Returns the sandbox as a file without secrets. */
export function exportSandbox(): Promise<SandboxFile> {
  return dataOf('exportSandbox', client.GET('/sandbox'));
}

/** Puts a file in the place of the sandbox. Rejects with what is wrong with it, and then nothing has changed. */
export function importSandbox(body: SandboxFile): Promise<Imported> {
  return dataOf('importSandbox', client.PUT('/sandbox', { body }));
}

/** Returns what is left of every policy of an API for one of its keys. Asking costs nothing. */
export async function listQuotas(api: string, keyId: string): Promise<Quota[]> {
  const call = client.GET('/apis/{api}/limits', { params: { path: { api }, query: { keyId } } });
  return (await dataOf('getLimits', call)).data;
}

/** Returns the sandbox's clock, or that of the scratch sandbox at this path. */
export function getClock(scratch?: string): Promise<Clock> {
  return dataOf('getClock', of(scratch).GET('/clock'));
}

/** Moves that clock forward. */
export function moveClock(seconds: number, scratch?: string): Promise<Clock> {
  return dataOf('advanceClock', of(scratch).POST('/clock', { body: { advance: seconds } }));
}

/** Puts keys, counters, resources and clock back to where they started. */
export async function resetAll(): Promise<void> {
  await expectSuccess('resetSandbox', await client.POST('/reset'));
}

function of(scratch: string | undefined): Client {
  return scratch === undefined ? client : clientOf(scratch);
}

/** Requests go the way of the playground's: to the service worker, or to the mock in the page. */
function clientOf(scratch: string): Client {
  return createClient<paths>({
    baseUrl: addressOf(`${scratch}/mock/console/v1`),
    fetch: async (request) => (await connect()).ask(request),
  });
}

async function dataOf<Data>(operation: string, call: Promise<Result<Data>>): Promise<Data> {
  const result = await call;
  await expectSuccess(operation, result);
  if (result.data === undefined) throw new Error(`The mock returned ${result.response.status} without a body.`);
  return result.data;
}

async function expectSuccess(operation: string, { response, error }: Result<unknown>): Promise<void> {
  if (response.ok) return;
  const { detail, code = '' } = (error ?? {}) as Partial<Schemas['Problem']>;
  // Without the fixes there is still what the console says.
  const fixes = await loadFixes('console', operation).catch(() => null);
  const fix = fixes && findFix(fixes, operation, response.status, code);
  // Of a failure the header says what failed, such as the browser's storage.
  const why = response.status >= 500 ? response.headers.get('X-Mock-Why') : null;
  throw new ConsoleProblem(why ?? detail ?? `The mock returned ${response.status}.`, fix?.steps ?? []);
}

interface Result<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}
