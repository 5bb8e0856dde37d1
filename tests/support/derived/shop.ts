/** A made-up document, as plain as most are: nothing in it is ours. */
export const SHOP = `
openapi: 3.0.3
info: { title: Shop, version: 1.0.0 }
servers: [{ url: https://shop.example/v1 }]
security: [{ token: [items:read] }]
paths:
  /items:
    get:
      operationId: listItems
      parameters: [{ name: limit, in: query, schema: { type: integer, maximum: 100 } }]
      responses:
        '200':
          description: Items
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Item' } }
              example: [{ id: 1, name: Lamp }, { id: 2, name: Chair }]
        '401': { $ref: '#/components/responses/Problem' }
    post:
      operationId: createItem
      security: [{ token: [items:write] }, { key: [] }]
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/NewItem' }, example: { name: Table } } }
      responses:
        '201':
          description: Created
          headers: { Location: { schema: { type: string } } }
          content: { application/json: { schema: { $ref: '#/components/schemas/Item' }, example: { id: 1, name: Lamp } } }
        '422': { $ref: '#/components/responses/Problem' }
  /items/{itemId}:
    parameters: [{ name: itemId, in: path, required: true, schema: { type: integer }, example: 1 }]
    get:
      operationId: getItem
      responses:
        '200':
          description: An item
          content: { application/json: { schema: { $ref: '#/components/schemas/Item' }, example: { id: 1, name: Lamp } } }
        '404': { $ref: '#/components/responses/Problem' }
    patch:
      operationId: changeItem
      requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }
      responses:
        '200':
          description: Changed
          content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } }
    delete:
      operationId: deleteItem
      responses: { '204': { description: Gone } }
  /feed:
    get:
      operationId: feed
      security: []
      responses:
        '200':
          description: Events
          content: { text/event-stream: { example: "data: one\\n\\ndata: two\\n\\n" } }
components:
  securitySchemes:
    token: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://shop.example/token, scopes: { items:read: Read, items:write: Write } } } }
    key: { type: apiKey, in: header, name: X-Shop-Key }
  responses:
    Problem:
      description: A problem
      content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } }
  schemas:
    Item:
      type: object
      required: [id, name]
      properties: { id: { type: integer, readOnly: true }, name: { type: string }, color: { type: string } }
    NewItem:
      type: object
      required: [name]
      properties: { name: { type: string, minLength: 1 }, color: { type: string } }
    Problem:
      type: object
      required: [code, message]
      properties: { code: { type: string }, message: { type: string } }
`;
