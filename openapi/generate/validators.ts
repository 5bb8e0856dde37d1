import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Options } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { ApiContract, JsonSchema, OperationContract } from '../contract.ts';
import { isForm } from '../body-text.ts';
import { needsCheck } from '../validate.ts';
import { GENERATED_HEADER, sourcePath } from './files.ts';
import type { Output } from './files.ts';
import { addFormats, formatsSource } from './formats.ts';

// Node gives the CommonJS module itself, where its types promise the function.
const standalone = (standaloneModule as unknown as { default: typeof standaloneModule }).default;

/**
 * Adds `<id>.validators.js`: one function for the parameters of each place and for the body of each operation, compiled
 * ahead of time because a strict content security policy forbids compiling in the browser. `<operation>_body` stops at the
 * first problem, so that a large body costs no more than reading it; `<operation>_body_all` finds all of them.
 * `replies`: what else is to be checked, by the names of its validators.
 */
export async function addValidators(
  output: Output,
  contract: ApiContract,
  replies: ReadonlyMap<string, JsonSchema>,
): Promise<void> {
  const compiled = [...compileAll(contract), ...(replies.size > 0 ? [compileReplies(replies)] : [])];
  const names = compiled.flatMap((each) => each.names);

  output.add(`${contract.id}.validators.js`, GENERATED_HEADER + (await bundle(compiled.map(({ code }) => code))));
  const declarations = names.map((name) => `export const ${name}: Validate;\n`).join('');
  output.add(
    `${contract.id}.validators.d.ts`,
    `${GENERATED_HEADER}import type { Validate } from '../validate.ts';\n\n${declarations}`,
  );
}

/** Returns the validators of a contract as an ES module. */
export async function validatorsSource(contract: ApiContract): Promise<string> {
  return bundle(compileAll(contract).map(({ code }) => code));
}

function compileAll(contract: ApiContract): Compiled[] {
  const compiled = [
    compile(contract, 'parameters', true),
    compile(contract, 'body', false),
    compile(contract, 'body', true),
    compile(contract, 'form', false),
    compile(contract, 'form', true),
  ];
  return compiled.filter(({ names }) => names.length > 0);
}

function compile(contract: ApiContract, kind: Kind, allErrors: boolean): Compiled {
  // Parameters and forms hold text only; a JSON body says itself what its members are.
  const ajv = newAjv({ allErrors, coerceTypes: kind !== 'body', useDefaults: true });
  const names: Record<string, string> = {};
  const shared = new Map<string, JsonSchema>();
  for (const operation of contract.operations) {
    for (const [place, schema] of Object.entries(schemasOf(operation, kind))) {
      const name = `${operation.id}_${place}${kind !== 'parameters' && allErrors ? '_all' : ''}`;
      ajv.addSchema(withShared(schema, shared), name);
      names[name] = name;
    }
  }
  if (shared.size > 0) ajv.addSchema({ $defs: Object.fromEntries(shared) }, SHARED);
  return { code: standalone(ajv, names), names: Object.keys(names) };
}

/** What is checked here is looked at and stays as it is. */
function compileReplies(replies: ReadonlyMap<string, JsonSchema>): Compiled {
  const ajv = newAjv({});
  const shared = new Map<string, JsonSchema>();
  for (const [name, schema] of replies) ajv.addSchema(withShared(schema, shared), name);
  if (shared.size > 0) ajv.addSchema({ $defs: Object.fromEntries(shared) }, SHARED);
  const names = [...replies.keys()];
  return { code: standalone(ajv, Object.fromEntries(names.map((name) => [name, name]))), names };
}

function newAjv(options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, formats: _`formats` },
    strict: false,
    messages: false,
    ...options,
  });
  addFormats(ajv);
  return ajv;
}

/** The name under which the definitions of all schemas are known, so that each is compiled once. */
const SHARED = 'shared';

/** Returns the schema with its references into `$defs` led to the shared definitions, to which its own are added. */
function withShared({ $defs, ...schema }: JsonSchema, shared: Map<string, JsonSchema>): JsonSchema {
  for (const [name, definition] of Object.entries(($defs ?? {}) as Record<string, JsonSchema>)) {
    if (shared.has(name)) continue;
    shared.set(name, {});
    shared.set(name, led(definition) as JsonSchema);
  }
  return led(schema) as JsonSchema;

  function led(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(led);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        name === '$ref' && typeof member === 'string' && member.startsWith('#/$defs/')
          ? `${SHARED}${member}`
          : led(member),
      ]),
    );
  }
}

function schemasOf(operation: OperationContract, kind: Kind): Record<string, JsonSchema> {
  if (kind !== 'parameters') {
    const bodies = operation.body ? [operation.body, ...(operation.body.alternatives ?? [])] : [];
    return Object.fromEntries(
      bodies.flatMap(({ mediaType, schema }, index) =>
        isFieldwise(mediaType) === (kind === 'form') ? [[index === 0 ? 'body' : `body${index + 1}`, schema]] : [],
      ),
    );
  }
  return Object.fromEntries(
    (['path', 'query', 'header', 'cookie'] as const).flatMap((place) => {
      const parameters = operation.parameters.filter((parameter) => parameter.in === place);
      if (!needsCheck(place, parameters)) return [];
      const nameOf = (name: string) => (place === 'header' ? name.toLowerCase() : name);
      const schema: JsonSchema = {
        type: 'object',
        properties: Object.fromEntries(parameters.map(({ name, schema }) => [nameOf(name), schema])),
        required: parameters.filter(({ required }) => required).map(({ name }) => nameOf(name)),
      };
      return [[place, schema]];
    }),
  );
}

/** Whether a media type is one of forms, whose fields are text. */
function isFieldwise(mediaType: string): boolean {
  return isForm(mediaType) || mediaType === 'multipart/form-data';
}

type Kind = 'parameters' | 'body' | 'form';

interface Compiled {
  code: string;
  names: string[];
}

/** Returns the modules as one, with Ajv's small run-time helpers inside. */
async function bundle(sources: string[]): Promise<string> {
  const formats = `const formats = ${formatsSource()};\n`;
  const result = await build({
    stdin: {
      contents: sources.map((_source, index) => `export * from 'source:${index}';`).join('\n'),
      resolveDir: sourcePath('.'),
    },
    bundle: true,
    format: 'esm',
    minify: true,
    platform: 'neutral',
    mainFields: ['main'],
    write: false,
    plugins: [
      {
        name: 'sources',
        setup(setup) {
          setup.onResolve({ filter: /^source:/ }, ({ path }) => ({ path, namespace: 'source' }));
          setup.onLoad({ filter: /.*/, namespace: 'source' }, ({ path }) => ({
            contents: formats + (sources[Number(path.slice('source:'.length))] ?? '').replace('"use strict";', ''),
            resolveDir: sourcePath('.'),
          }));
        },
      },
    ],
  });
  return result.outputFiles[0]?.text ?? '';
}
