/**
 * Returns a document of a size: so many operations, padded with schemas until it has so many characters. Its resources have
 * lists, items, bodies and errors, and its schemas refer to each other, as those of large APIs do.
 */
export function largeDocument({ operations, characters }: { operations: number; characters: number }): string {
  const resources = Math.ceil(operations / 5);
  const paths: Record<string, unknown> = {};
  const schemas: Record<string, unknown> = { Problem: PROBLEM };
  for (let n = 0; n < resources; n++) {
    schemas[`Thing${n}`] = thing(n, resources);
    const body = { content: { 'application/json': { schema: ref(`Thing${n}`) } } };
    const one = { ...body, description: 'One' };
    const list = {
      description: 'All',
      content: { 'application/json': { schema: { type: 'array', items: ref(`Thing${n}`) } } },
    };
    const errors = {
      '401': { $ref: '#/components/responses/Problem' },
      default: { $ref: '#/components/responses/Problem' },
    };
    const item = [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' }, example: 1 }];
    paths[`/things${n}`] = {
      get: { operationId: `list${n}`, responses: { '200': list, ...errors } },
      post: { operationId: `make${n}`, requestBody: body, responses: { '201': one, ...errors } },
    };
    paths[`/things${n}/{id}`] = {
      parameters: item,
      get: { operationId: `get${n}`, responses: { '200': one, ...errors } },
      patch: { operationId: `change${n}`, requestBody: body, responses: { '200': one, ...errors } },
      delete: { operationId: `delete${n}`, responses: { '204': { description: 'Gone' }, ...errors } },
    };
  }
  const document = {
    openapi: '3.1.0',
    info: { title: 'Large', version: '1' },
    servers: [{ url: 'https://large.example/v1' }],
    security: [{ token: ['read'] }],
    paths,
    components: {
      securitySchemes: {
        token: {
          type: 'oauth2',
          flows: { clientCredentials: { tokenUrl: 'https://large.example/t', scopes: { read: 'Read' } } },
        },
      },
      responses: { Problem: { description: 'A problem', content: { 'application/json': { schema: ref('Problem') } } } },
      schemas,
    },
  };
  for (let n = 0, size = JSON.stringify(document, null, 2).length; size < characters; n++) {
    const padding = thing(n, resources);
    schemas[`More${n}`] = padding;
    size += JSON.stringify(padding, null, 2).length + 300;
  }
  return JSON.stringify(document, null, 2);
}

function thing(n: number, resources: number): object {
  const fields = Array.from({ length: 12 }, (_, index) => [
    `field${index}`,
    { type: index % 3 === 0 ? 'integer' : 'string', description: `What field ${index} of thing ${n} is for.` },
  ]);
  return {
    type: 'object',
    required: ['id', 'field1'],
    properties: {
      id: { type: 'integer' },
      ...Object.fromEntries(fields),
      next: ref(`Thing${(n + 1) % resources}`),
    },
  };
}

function ref(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

const PROBLEM = {
  type: 'object',
  required: ['code', 'message'],
  properties: { code: { type: 'string' }, message: { type: 'string' } },
};
