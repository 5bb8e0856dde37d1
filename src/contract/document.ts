import { API_IDS } from '../../openapi/catalog.ts';
import type { JsonSchema, JsonValue } from '../../openapi/contract.ts';
import type { Provenance } from '../../openapi/provenance.ts';

const bundles = import.meta.glob<BundledDocument>(
  ['../../openapi/generated/*.json', '!**/*.*.json', '!**/cases.json'],
  {
    eager: true,
    import: 'default',
  },
);
const types = import.meta.glob<string>(['../../openapi/generated/*.ts', '!**/*.d.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The ids of all published OpenAPI documents: the catalog's APIs, and the console. */
export function documentIds(): string[] {
  const ids = Object.keys(bundles).map((path) => path.replace(/^.*\/|\.json$/g, ''));
  return [...API_IDS, ...ids.filter((id) => !API_IDS.some((each) => each === id))];
}

/** An OpenAPI document as it is published, with everything it refers to inside. */
export function documentBundle(id: string): BundledDocument {
  return found(bundles[`../../openapi/generated/${id}.json`], id);
}

/** The TypeScript types of an OpenAPI document. */
export function documentTypes(id: string): string {
  return found(types[`../../openapi/generated/${id}.ts`], id);
}

/** What an API sends by itself, each with its example. */
export function webhooksOf(id: string): Webhook[] {
  return Object.values(documentBundle(id).webhooks ?? {}).map(({ post }) => {
    const [mediaType = 'application/json', content] = Object.entries(post.requestBody.content)[0] ?? [];
    const value = Object.values(content?.examples ?? {})[0]?.value ?? null;
    return { summary: post.summary, description: post.description, mediaType, value };
  });
}

function found<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined)
    throw new Error(`Failed to find the OpenAPI document "${id}": run "npm run generate", or correct the id.`);
  return value;
}

export interface Webhook {
  summary: string;
  description: string;
  mediaType: string;
  value: JsonValue;
}

interface BundledDocument {
  info: { title: string };
  components?: { schemas?: Record<string, JsonSchema>; headers?: Record<string, { description?: string }> };
  webhooks?: Record<string, { post: WebhookOperation }>;
}

interface WebhookOperation {
  summary: string;
  description: string;
  'x-provenance'?: Provenance;
  requestBody: { content: Record<string, { examples?: Record<string, { value: JsonValue }> }> };
}
