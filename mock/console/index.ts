import type { operations } from '../../openapi/generated/console.ts';
import * as validators from '../../openapi/generated/console.validators.js';
import { defineApi } from '../engine/define-api.ts';
import { contract } from './contract.ts';
import { handlers } from './handlers.ts';

/** What the vendors' dashboards do, and the sandbox's own controls, as an API like the others. */
export const consoleApi = defineApi<operations>({
  contract,
  validators,
  handlers,
  trustedCallersOnly: true,
});
