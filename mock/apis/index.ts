import type { ApiId } from '../../openapi/catalog.ts';
import type { Api } from '../engine/define-api.ts';

/**
 * How each documented API is loaded, for a reader of one should not wait for all. The compiler asks for a line here
 * once an id is in the catalog.
 */
export const loaders = {
  novastack: async () => (await import('./novastack/index.ts')).novastack,
  lumyx: async () => (await import('./lumyx/index.ts')).lumyx,
  'example-ai': async () => (await import('./example-ai/index.ts')).exampleAi,
  'nova-embed': async () => (await import('./nova-embed/index.ts')).novaEmbed,
  novapulse: async () => (await import('./novapulse/index.ts')).novapulse,
} satisfies Record<ApiId, () => Promise<Api>>;
