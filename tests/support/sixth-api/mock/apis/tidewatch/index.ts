import contract from '../../../openapi/generated/tidewatch.contract.json' with { type: 'json' };
import type { operations } from '../../../openapi/generated/tidewatch.ts';
import * as validators from '../../../openapi/generated/tidewatch.validators.js';
import type { ApiContract } from '../../../openapi/contract.ts';
import { defineApi } from '../../engine/define-api.ts';
import { handlers } from './handlers.ts';
import { resources } from './resources.ts';
import { seed } from './seed.ts';

export const tidewatch = defineApi<operations>({
  contract: contract as unknown as ApiContract,
  validators,
  handlers,
  seed,
  resources,
  costs: { buckets: (body) => (body as { buckets?: number } | undefined)?.buckets ?? 1 },
});
