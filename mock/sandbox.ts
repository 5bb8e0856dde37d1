import { API_IDS } from '../openapi/catalog.ts';
import { loaders } from './apis/index.ts';
import { createSandboxOf, type OwnSandbox, type SandboxOptions, type ApiSources } from './sandbox-of.ts';

export type { OwnSandbox, Sandbox, SandboxOptions } from './sandbox-of.ts';

/** Returns a sandbox over a store, of the APIs of the catalog where none are given. */
export function createSandbox(options: SandboxOptions): OwnSandbox {
  return createSandboxOf(options.apis || options.sources ? options : { ...options, sources: DOCUMENTED });
}

const DOCUMENTED: ApiSources = new Map(API_IDS.map((id) => [id, loaders[id]]));
