import { exampleAi } from '../../mock/apis/example-ai/index.ts';
import type { components } from '../../openapi/generated/example-ai.ts';
import type { TestSandbox } from '../support/sandbox.ts';

export const BASE = exampleAi.contract.mockBase;
export const FULL = keyNamed('full');

/** The webhook that every account of a fresh sandbox has. */
export const HOOK = 'whk_5e0f8a1c2b3d';

/** Posts JSON to an endpoint, with the demo key that may do everything or another one. */
export function post({ send }: TestSandbox, path: string, body: object, key = FULL): Promise<Response> {
  return send({ method: 'POST', path: BASE + path, key, body });
}

/** Returns the code of an error, or null for a success. */
export async function codeOf(answer: Response): Promise<string | null> {
  return answer.ok ? null : ((await answer.json()) as Schemas['ApiError']).error.code;
}

/** Returns the value of a demo key. */
export function keyNamed(name: string): string {
  const key = exampleAi.contract.demoKeys.find((candidate) => candidate.name === name);
  if (!key) throw new Error(`There is no demo key ${name}.`);
  return key.value;
}

export type Schemas = components['schemas'];
