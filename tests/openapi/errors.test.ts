import { retrySentence } from '../../openapi/fix.ts';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { OpenApiDocument } from '../../openapi/generate/document.ts';
import { generatedPath } from '../../openapi/generate/files.ts';
import { closeErrors } from '../../openapi/generate/error-schemas.ts';
import { readPointer } from '../../openapi/pointer.ts';
import { ALL_APIS } from '../support/contracts.ts';

describe('the errors of a document', () => {
  test('are closed to the codes of each response, those that operations share included', () => {
    const { paths, components } = closed();

    expect(schemaOf(paths['/jobs']?.['get']?.responses['404'])).toEqual({
      $ref: '#/components/schemas/JobNotFoundError',
    });
    expect(schemaOf(components.responses['Unauthorized'])).toEqual({
      oneOf: [{ $ref: '#/components/schemas/NoKeyError' }, { $ref: '#/components/schemas/ExpiredKeyError' }],
    });
    expect(components.schemas['ApiError']).toMatchObject({ oneOf: [{}, {}, {}] });
    expect(components.schemas).not.toHaveProperty('Error');
  });

  test('have the code and the status as constants, and of other lists what the examples hold', () => {
    const { components } = closed();

    expect(components.schemas['JobNotFoundError']).toMatchObject({
      type: 'object',
      required: ['error'],
      properties: {
        error: {
          properties: {
            code: { type: 'string', const: 'job_not_found' },
            status: { type: 'integer', const: 404 },
            type: { type: 'string', const: 'request' },
            message: { type: 'string' },
          },
        },
      },
    });
  });

  test('say what to do, where the document does', () => {
    const description = String(closed().components.schemas['ExpiredKeyError']?.['description']);

    expect(description).toBe(
      `HTTP 401. The key has expired.\n\n1. Create a key.\n2. Send it.\n\n${retrySentence({ retry: 'never' })}`,
    );
  });

  test('say what causes them, where it does not', () => {
    expect(closed().components.schemas['JobNotFoundError']?.['description']).toBe(
      'HTTP 404.\n\nCauses:\n\n- No such job\n- A job of another account',
    );
  });

  test('are marked where only the mock has the code', () => {
    const { schemas } = closed().components;

    expect(schemas['NoKeyError']).toMatchObject({ 'x-sandbox': 'The code is ours.' });
    expect(schemas['JobNotFoundError']).not.toHaveProperty('x-sandbox');
  });

  test('refuse a code whose schema would have a name that is taken', () => {
    const document = source();
    Object.assign(document.components.schemas, { NoKeyError: { type: 'object' } });

    expect(() => closeErrors(document)).toThrow(
      'Failed to name the schema of the error "no_key": "NoKeyError" is taken.',
    );
  });
});

describe.each(ALL_APIS)('the published errors of $contract.id', ({ contract }) => {
  const document = JSON.parse(readFileSync(generatedPath(`${contract.id}.json`), 'utf8')) as ClosedDocument;
  const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true, binary: true } });
  ajv.addSchema(document, 'document');

  test('accept each documented error where it is documented, and no other code', () => {
    for (const operation of contract.operations) {
      for (const { status, mediaType, value, name } of operation.answers) {
        if (status < 400 || mediaType === null) continue;
        const place = `/paths/${escaped(operation.path)}/${operation.method.toLowerCase()}/responses/${status}`;
        const response = readPointer(document as never, place) as { $ref?: string };
        const pointer = response.$ref?.slice(1) ?? place;
        const validate = ajv.getSchema(`document#${encodeURI(pointer)}/content/${escaped(mediaType)}/schema`);
        expect(validate?.(value), `${operation.id} ${status} ${name}`).toBe(true);
        expect(validate?.(withOtherCode(value, contract.envelope.code)), `${operation.id} ${status}`).toBe(
          typeof value === 'string',
        );
      }
    }
  });
});

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function withOtherCode(value: unknown, pointer: string): unknown {
  const copy: unknown = structuredClone(value);
  const names = pointer.split('/').slice(1);
  const last = names.pop() ?? '';
  const parent = names.reduce<unknown>((current, name) => (current as Record<string, unknown> | null)?.[name], copy);
  if (typeof parent === 'object' && parent !== null) Object.assign(parent, { [last]: 'another_code' });
  return copy;
}

function schemaOf(response: unknown): unknown {
  return (response as { content: Record<string, { schema: unknown }> }).content['application/json']?.schema;
}

function closed(): ClosedDocument {
  return closeErrors(source()) as ClosedDocument;
}

/** Returns a document as they are written: one schema for all errors. */
function source() {
  const error = (code: string, status: number, type: string, more: object) => ({
    value: { error: { code, status, type, message: 'Text' } },
    'x-provenance': 'seed',
    ...more,
  });
  const response = (examples: object) => ({
    description: 'An error',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' }, examples } },
  });
  const fix = { meaning: 'The key has expired.', steps: ['Create a key.', 'Send it.'], retry: 'never' };
  const missing = response({
    job_not_found: error('job_not_found', 404, 'request', { summary: 'No such job' }),
    'job_not_found.other': error('job_not_found', 404, 'request', {
      summary: 'A job of another account',
      'x-provenance': { sandbox: 'Not documented.' },
    }),
  });
  return {
    openapi: '3.1.0',
    servers: [{ url: 'https://api.vendor.test' }],
    'x-latchkey': { envelope: { code: '/error/code', status: '/error/status' } },
    paths: {
      '/jobs': { get: { responses: { '401': { $ref: '#/components/responses/Unauthorized' }, '404': missing } } },
    },
    components: {
      responses: {
        Unauthorized: response({
          no_key: error('no_key', 401, 'key', {
            summary: 'No key',
            'x-part-provenance': { code: { sandbox: 'The code is ours.' } },
          }),
          expired_key: error('expired_key', 401, 'key', { summary: 'Old', 'x-fix': fix }),
        }),
      },
      schemas: {
        Error: {
          type: 'object',
          required: ['error'],
          properties: {
            error: {
              type: 'object',
              required: ['code', 'status', 'type', 'message'],
              properties: {
                code: { type: 'string', enum: ['no_key', 'expired_key', 'job_not_found'] },
                status: { type: 'integer' },
                type: { type: 'string', enum: ['key', 'request'] },
                message: { type: 'string' },
              },
            },
          },
        },
      },
    },
  };
}

type ClosedDocument = OpenApiDocument & {
  paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
  components: { schemas: Record<string, Record<string, unknown>>; responses: Record<string, unknown> };
};
