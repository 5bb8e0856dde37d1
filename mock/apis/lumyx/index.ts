import type { operations } from '../../../openapi/generated/lumyx.ts';
import * as validators from '../../../openapi/generated/lumyx.validators.js';
import { defineApi } from '../../engine/define-api.ts';
import { contract } from './contract.ts';
import { handlers } from './handlers.ts';
import { resources } from './resources.ts';
import { seed } from './seed.ts';

export const lumyx = defineApi<operations>({ contract, validators, handlers, seed, resources });
