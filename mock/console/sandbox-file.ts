import type { components } from '../../openapi/generated/console.ts';
import { sizeInWords } from '../../openapi/body-size.ts';
import type { ApiContract, BodyContract } from '../../openapi/contract.ts';
import { WrittenJson } from '../engine/answer/reply.ts';
import type { SandboxControl } from '../engine/control.ts';
import type { Api } from '../engine/define-api.ts';
import { checksumOf, writeSnapshot, type Bounds, type StoredKey } from './snapshot.ts';
import { apiOf, findMalformed } from './state-form.ts';
import { contract } from './contract.ts';

type SandboxFile = components['schemas']['SandboxFile'];
type Refuse = (name: string, why: string, values?: Record<string, string>) => Error;

/** After so many entries others have their turn. */
const ENTRIES_AT_ONCE = 1000;

/** What a file to import may have, as the document says it. */
const MOST = boundsOf(contract.operations.find(({ id }) => id === 'importSandbox')?.body);

/** Returns the state of the sandbox as a file, or the bound that such a file would exceed, in words. */
export async function writeFile(control: SandboxControl, now: number): Promise<SandboxFile | string> {
  const written = await writeSnapshot(control.store, MOST, control.pause);
  if (typeof written === 'string') return inWords(written);
  const { offset, keys, state, checksum } = written;
  const exportedAt = new Date(now - offset * 1000).toISOString();
  const file: object = new WrittenJson(
    `{"format":"latchkey-sandbox","version":1,"exportedAt":"${exportedAt}","offset":${offset},` +
      `"keys":[${keys.join()}],"state":[${state.join()}],"checksum":"${checksum}"}`,
  );
  // Nobody looks into the body of a response: it is only written.
  return file as SandboxFile;
}

/** Throws the documented 400 for a file that has the right form and still cannot be put in place of the sandbox. */
export async function checkFile(
  file: SandboxFile,
  { control, refuse }: { control: SandboxControl; refuse: Refuse },
): Promise<void> {
  const apis = new Map<string, Api | null>();
  for (const id of namedIn(file)) apis.set(id, await control.findApi(id));
  for (const key of file.keys) {
    const problem = findProblem(key, apis.get(key.api)?.contract);
    if (problem !== null)
      throw refuse('unusable_key', `The key ${key.id} fits no API of this mock.`, { name: key.name, problem });
  }
  for (const [index, { path, value }] of file.state.entries()) {
    if (index % ENTRIES_AT_ONCE === ENTRIES_AT_ONCE - 1) await control.pause();
    const problem = findMalformed(path, value, apis);
    if (problem !== null) {
      const values = { place: `/state/${index}`, path, problem };
      throw refuse('unusable_state', `The entry '${path}' is not one that the mock stores.`, values);
    }
  }
  if ((await checksumOf(file, control.pause)) !== file.checksum) {
    throw refuse('damaged_file', 'Export again, or import the unchanged file. The state of the mock has not changed.');
  }
}

/** Returns the ids of APIs that a file names, which need not be there. */
function namedIn({ keys, state }: SandboxFile): Set<string> {
  const named = new Set<string>();
  for (const { api } of keys) named.add(api);
  for (const { path } of state) named.add(apiOf(path));
  return named;
}

function boundsOf(body: BodyContract | null | undefined): Bounds {
  const { keys, state } = body?.schema.properties ?? {};
  return {
    bytes: body?.maxBytes ?? 0,
    values: body?.maxValues ?? 0,
    keys: Number(keys?.['maxItems'] ?? 0),
    entries: Number(state?.['maxItems'] ?? 0),
  };
}

function inWords(bound: keyof Bounds): string {
  const most = MOST[bound];
  return bound === 'bytes' ? sizeInWords(most) : `${most.toLocaleString('en')} ${bound}`;
}

/** Returns what keeps a key from being one of this sandbox, or null. */
function findProblem(key: StoredKey, contract: ApiContract | undefined): string | null {
  if (!contract?.scheme) return `This mock has no API '${key.api}'.`;
  const { name, scheme, permissions, policies, plans, keyOptions } = contract;
  return (
    findUnknown('environment', [key.environment], idsOf(scheme.format.environments)) ??
    findUnknown('permission', key.permissions, idsOf(permissions)) ??
    findUnknown('policy', Object.keys(key.limits), Object.keys(policies)) ??
    findUnknown('setting', Object.keys(key.settings), idsOf(keyOptions.settings)) ??
    findUnknown('plan', key.plan === null ? [] : [key.plan], idsOf(plans))
  );

  function findUnknown(kind: string, given: readonly string[], known: readonly string[]): string | null {
    const unknown = given.find((each) => !known.includes(each));
    return unknown === undefined ? null : `${name} has no ${kind} '${unknown}'.`;
  }
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}
