import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { ApiContract, JsonSchema, OperationContract } from '../contract.ts';
import { GENERATED_HEADER, sourcePath } from './files.ts';
import type { Output } from './files.ts';
import { addFormats, formatsSource } from './formats.ts';

// Node gives the CommonJS module itself, where its types promise the function.
const standalone = (standaloneModule as unknown as { default: typeof standaloneModule }).default;

/**
 * Adds `<id>.validators.js`: one function for the query, the headers and the body of each operation, compiled ahead of
 * time because a strict content security policy forbids compiling in the browser. `<operationId>_body` stops at the first
 * problem, so that a large body costs no more than reading it; `<operationId>_body_all` finds all of them.
 */
export async function addValidators(output: Output, contract: ApiContract): Promise<void> {
  const compiled = [
    compile(contract, 'parameters', true),
    compile(contract, 'body', false),
    compile(contract, 'body', true),
  ];
  const source = compiled.map(({ code }) => code);
  const names = compiled.flatMap((each) => each.names);

  output.add(`${contract.id}.validators.js`, GENERATED_HEADER + (await bundle(source)));
  const declarations = names.map((name) => `export const ${name}: Validate;\n`).join('');
  output.add(
    `${contract.id}.validators.d.ts`,
    `${GENERATED_HEADER}import type { Validate } from '../validate.ts';\n\n${declarations}`,
  );
}

function compile(
  contract: ApiContract,
  kind: 'parameters' | 'body',
  allErrors: boolean,
): { code: string; names: string[] } {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, formats: _`formats` },
    strict: false,
    messages: false,
    allErrors,
    // A query string holds text only; a JSON body says itself what its members are.
    coerceTypes: kind === 'parameters',
    useDefaults: true,
  });
  addFormats(ajv);

  const names: Record<string, string> = {};
  for (const operation of contract.operations) {
    for (const [place, schema] of Object.entries(schemasOf(operation, kind))) {
      const name = `${operation.id}_${place}${kind === 'body' && allErrors ? '_all' : ''}`;
      ajv.addSchema(schema, name);
      names[name] = name;
    }
  }
  return { code: standalone(ajv, names), names: Object.keys(names) };
}

function schemasOf(operation: OperationContract, kind: 'parameters' | 'body'): Record<string, JsonSchema> {
  if (kind === 'body') return operation.body ? { body: operation.body.schema } : {};
  return Object.fromEntries(
    (['query', 'header'] as const).flatMap((place) => {
      const parameters = operation.parameters.filter((parameter) => parameter.in === place);
      if (parameters.length === 0) return [];
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
