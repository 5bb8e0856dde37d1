import type { operations } from '../../openapi/generated/console.ts';
import * as validators from '../../openapi/generated/console.validators.js';
import type { SandboxControl } from '../engine/control.ts';
import { defineApi, type Api } from '../engine/define-api.ts';
import { contract } from './contract.ts';
import { createHandlers } from './handlers.ts';

/** Returns what the vendors' dashboards do, and the controls of one sandbox, as an API like the others. */
export function createConsole(control: SandboxControl): Api {
  return defineApi<operations>({
    contract,
    validators,
    handlers: createHandlers(control),
    trustedCallersOnly: true,
  });
}
