import * as validators from '../../../openapi/generated/nova-embed.validators.js';
import { defineApi } from '../../engine/define-api.ts';
import { contract } from './contract.ts';
import { handlers } from './handlers.ts';
import { resources } from './resources.ts';
import { seed } from './seed.ts';
import type { Operations } from './types.ts';

export const novaEmbed = defineApi<Operations>({ contract, validators, handlers, seed, resources });
