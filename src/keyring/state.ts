/** The keyring of this page: what the console last said of it, and the secrets that are being shown. */
import { batch, computed, effect, signal } from '@preact/signals';
import { ownKeys } from '../sandbox/own-keys.ts';
import { ownDocument } from '../sandbox/own/own-document.ts';
import { changes, noteChange, resets, startSandbox } from '../sandbox/state.ts';
import * as api from '../sandbox/console.ts';
import type { ApiDescription, Key, NewKey } from '../sandbox/console.ts';
import { isSame } from './facts.ts';

/** The APIs and their dashboards; null until they were read. */
export const apis = signal<ApiDescription[] | null>(null);

/** The keys of each API that was asked for, by its id. */
export const keyrings = signal<Record<string, Key[]>>({});

/** Why the keyring could not be read, or null. */
export const failure = signal<string | null>(null);

/** New keys with their secrets, until they are dismissed. They are kept here and nowhere else. */
export const shown = signal<readonly ShownKey[]>([]);

/** How many own keys each API has that was asked for. */
export const ownCounts = computed(() =>
  Object.fromEntries(Object.entries(keyrings.value).map(([id, keys]) => [id, keys.filter(({ demo }) => !demo).length])),
);

/** The playgrounds of the page know the keys that are shown, by their names and not by their form alone. */
effect(() => {
  ownKeys.value = shown.value.map(({ id, api, name, secret, masked, createdAt }) => {
    const key = keyrings.value[api]?.find((each) => each.id === id && isSame(each, { masked, createdAt }));
    const state = key?.state ?? 'active';
    const text =
      state === 'active' ? `Your key “${name}”, active.` : `Your key “${name}”, ${state}: the API rejects it.`;
    return { id: `own ${id}`, api, name, secret, diagnosis: { level: state === 'active' ? 'demo' : 'warning', text } };
  });
});

// The ids of a new sandbox begin again: a secret of the old one would seem to be theirs.
let lastReset = resets.value;
resets.subscribe((count) => {
  if (count !== lastReset) {
    shown.value = [];
    // Another document has other APIs, and the same one with other limits another form for new keys.
    if (ownDocument()) apis.value = null;
  }
  lastReset = count;
});

// A key that is shown can be in a playground, with no keyring open: what is known of it follows the sandbox.
changes.subscribe(() => {
  const ids = [...new Set(shown.peek().map(({ api: id }) => id))];
  if (ids.length > 0) void load(ids);
});

/** Reads the keys of these APIs, and from now on again whenever they may have changed. Returns how to stop. */
export function follow(ids: readonly string[]): () => void {
  const read = () => void load(ids);
  followed = ids;
  const readWhenSeen = () => {
    if (document.visibilityState === 'visible') read();
  };
  // Each subscription begins with a call; the first of them is the first reading.
  const stopChanges = changes.subscribe(read);
  window.addEventListener('focus', readWhenSeen);
  document.addEventListener('visibilitychange', readWhenSeen);
  return () => {
    stopChanges();
    window.removeEventListener('focus', readWhenSeen);
    document.removeEventListener('visibilitychange', readWhenSeen);
  };
}

/** Reads again what is followed. */
export function reload(): Promise<void> {
  return load(followed);
}

/** Reads the keys of these APIs. A failure shows in `failure`, and what was read before stays. */
async function load(ids: readonly string[]): Promise<void> {
  try {
    // What is shown of a key depends on the sandbox's time, too, which is read when it starts.
    await startSandbox();
    const descriptions = apis.value ?? (await api.listApis());
    const lists = await Promise.all(ids.map((id) => api.listKeys(id)));
    batch(() => {
      apis.value = descriptions;
      keyrings.value = { ...keyrings.value, ...Object.fromEntries(ids.map((id, index) => [id, lists[index] ?? []])) };
      shown.value = shown.value.filter(stillThere);
      failure.value = null;
    });
  } catch (error) {
    failure.value = error instanceof Error ? error.message : String(error);
  }
}

/** Creates a key and shows its secret. */
export async function create(apiId: string, body: NewKey): Promise<Key> {
  return show(await api.createKey(apiId, body));
}

/** Lets a new key take over from another, and shows its secret. `overlap` in seconds; null: until it is revoked. */
export async function rotate(key: Key, overlap: number | null): Promise<Key> {
  return show(await api.rotateKey(key.api, key.id, overlap));
}

/** Refuses the key from the next request on. */
export async function revoke(key: Key): Promise<void> {
  await api.revokeKey(key.api, key.id);
  await tell(key.api);
}

/** Takes the revocation back. */
export async function restore(key: Key): Promise<void> {
  await api.restoreKey(key.api, key.id);
  await tell(key.api);
}

/** Deletes the key, as if it had never been. */
export async function remove(key: Key): Promise<void> {
  await api.deleteKey(key.api, key.id);
  await tell(key.api);
}

/** Forgets the secret of a new key: from now on nobody knows it who has not copied it. */
export function dismiss(key: ShownKey): void {
  shown.value = shown.value.filter((each) => each !== key);
}

/** Returns what can be sent as this key: its own value where it is public, its secret while that is shown, or null. */
export function secretOf(key: Key): string | null {
  return key.value ?? shown.value.find((each) => each.id === key.id && isSame(key, each))?.secret ?? null;
}

async function show(key: Key): Promise<Key> {
  const { id, name, masked, createdAt, value } = key;
  shown.value = [{ id, api: key.api, name, masked, createdAt, secret: value ?? '' }, ...shown.value];
  await tell(key.api);
  return key;
}

/** What is shown is up to date once this resolves; the other tabs follow. */
async function tell(apiId: string): Promise<void> {
  await load([apiId]);
  noteChange('keys');
}

function stillThere(secret: ShownKey): boolean {
  const keys = keyrings.value[secret.api];
  return !keys || keys.some((key) => key.id === secret.id && isSame(key, secret));
}

let followed: readonly string[] = [];

/** A new key while its secret can be seen. */
export interface ShownKey extends Pick<Key, 'id' | 'api' | 'name' | 'masked' | 'createdAt'> {
  secret: string;
}
