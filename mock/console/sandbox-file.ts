import type { components } from '../../openapi/generated/console.ts';
import type { ApiContract } from '../../openapi/contract.ts';
import type { SandboxControl } from '../engine/control.ts';
import { checksumOf, type StoredKey } from '../engine/snapshot.ts';
import { findMalformed } from '../engine/state-form.ts';

type SandboxFile = components['schemas']['SandboxFile'];
type Refuse = (name: string, why: string, values?: Record<string, string>) => Error;

/** After so many entries others have their turn. */
const ENTRIES_AT_ONCE = 1000;

/** Throws the documented 400 for a file that has the right form and still cannot be put in place of the sandbox. */
export async function checkFile(
  file: SandboxFile,
  { control, refuse }: { control: SandboxControl; refuse: Refuse },
): Promise<void> {
  for (const key of file.keys) {
    const api = await control.findApi(key.api);
    const problem = findProblem(key, api?.contract);
    if (problem !== null)
      throw refuse('unusable_key', `The key ${key.id} fits no API of this mock.`, { name: key.name, problem });
  }
  for (const [index, { path, value }] of file.state.entries()) {
    if (index % ENTRIES_AT_ONCE === ENTRIES_AT_ONCE - 1) await control.pause();
    const problem = await findMalformed(path, value, (id) => control.findApi(id));
    if (problem !== null) {
      const values = { place: `/state/${index}`, path, problem };
      throw refuse('unusable_state', `The entry '${path}' is not one that the mock stores.`, values);
    }
  }
  if ((await checksumOf(file, control.pause)) !== file.checksum) {
    throw refuse('damaged_file', 'Export again, or import the unchanged file. The state of the mock has not changed.');
  }
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
