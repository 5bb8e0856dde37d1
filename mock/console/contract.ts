import generated from '../../openapi/generated/console.contract.json' with { type: 'json' };
import type { ApiContract } from '../../openapi/contract.ts';

export const contract = generated as unknown as ApiContract;
