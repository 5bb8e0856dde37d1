import type { Handler } from '../../../mock/engine/handler.ts';

const sea = { id: 1, name: 'The sea' };

/** What Saltpan does, by operationId. */
export const handlers: Record<string, Handler> = {
  'pans/list all': ({ query, cookies, headers }) => ({
    status: 200,
    headers: { Link: '</pans?page=2>; rel="next"' },
    body: { asked: { ...query, ...cookies, bays: headers['x-bays'] } },
    mediaType: 'application/vnd.salt+json',
  }),
  addPan: ({ body }) => ({ status: 201, headers: { Location: '/pans/1' }, body }),
  'pans/get': ({ params, entityTag }) => {
    const pan = { id: params['pan-id'], name: `Pan ${String(params['pan-id'])}`, within: sea };
    return { status: 200, headers: { ETag: entityTag(pan) }, body: pan };
  },
  'pans/put': ({ body, entityTag, expectPreconditions }) => {
    expectPreconditions(entityTag(sea));
    return { status: 200, headers: { ETag: entityTag(body) }, body };
  },
  'pans/note': async ({ body, files }) => ({
    status: 200,
    text: files['body'] ? `${files['body'].size} bytes` : String(body),
    mediaType: 'text/plain',
  }),
  map: ({ params }) => {
    const { at, layers } = params as { at: { x: number; y: number }; layers: string[] };
    return { status: 200, text: [at.x, at.y, ...layers].join(','), mediaType: 'text/csv' };
  },
};
