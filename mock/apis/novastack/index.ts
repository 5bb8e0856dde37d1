import type { operations } from '../../../openapi/generated/novastack.ts';
import * as validators from '../../../openapi/generated/novastack.validators.js';
import { defineApi } from '../../engine/define-api.ts';
import { contract } from './contract.ts';
import { tokensOf } from './cost.ts';
import { handlers } from './handlers.ts';
import { resources } from './resources.ts';
import { seed } from './seed.ts';

export const novastack = defineApi<operations>({
  contract,
  validators,
  handlers,
  costs: { tokens: tokensOf },
  seed,
  resources,
});
