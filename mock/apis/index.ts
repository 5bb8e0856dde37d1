import type { ApiId } from '../../openapi/catalog.ts';
import type { Api } from '../engine/define-api.ts';
import { novaEmbed } from './nova-embed/index.ts';
import { novapulse } from './novapulse/index.ts';

/** The documented APIs. The compiler asks for a line here once an id is in the catalog. */
export const apis = { novapulse, 'nova-embed': novaEmbed } satisfies Record<ApiId, Api>;
