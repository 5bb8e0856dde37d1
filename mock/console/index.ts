import contract from '../../openapi/generated/console.contract.json' with { type: 'json' };
import type { operations } from '../../openapi/generated/console.ts';
import * as validators from '../../openapi/generated/console.validators.js';
import type { ApiContract } from '../../openapi/contract.ts';
import { defineApi } from '../engine/define-api.ts';
import { handlers } from './handlers.ts';

/** What the vendors' dashboards do, and the sandbox's own controls, as an API like the others. */
export const consoleApi = defineApi<operations>({
  contract: contract as unknown as ApiContract,
  validators,
  handlers,
  trustedCallersOnly: true,
});
