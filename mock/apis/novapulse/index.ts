import type { operations, webhooks } from '../../../openapi/generated/novapulse.ts';
import * as validators from '../../../openapi/generated/novapulse.validators.js';
import { defineApi } from '../../engine/define-api.ts';
import { contract } from './contract.ts';
import { handlers } from './handlers.ts';
import { resources } from './resources.ts';
import { seed } from './seed.ts';

export const novapulse = defineApi<Omit<operations, keyof webhooks>>({
  contract,
  validators,
  handlers,
  seed,
  resources,
});
