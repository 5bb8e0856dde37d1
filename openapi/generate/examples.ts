import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ApiContract, JsonSchema } from '../contract.ts';
import type { OpenApiDocument } from './bundle.ts';
import { dereference } from './dereference.ts';
import { addFormats } from './formats.ts';

/** Throws where an answer's example breaks the schema of its response, naming the place and the broken keyword. */
export function checkExamples(contract: ApiContract, bundled: OpenApiDocument): void {
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);

  const document = dereference(bundled) as unknown as Document;
  for (const operation of contract.operations) {
    const responses = document.paths[operation.path]?.[operation.method.toLowerCase()]?.responses ?? {};
    for (const answer of operation.answers) {
      const schema = answer.mediaType && responses[String(answer.status)]?.content?.[answer.mediaType]?.schema;
      if (!schema || ajv.validate(schema, answer.value)) continue;
      throw new Error(
        `Failed to accept the example "${answer.name}" of ${contract.id} ${operation.id} ${answer.status}: ` +
          `${ajv.errorsText()}. Correct the example or its schema.`,
      );
    }
  }
}

interface Document {
  paths: Record<
    string,
    Record<string, { responses?: Record<string, { content?: Record<string, { schema?: JsonSchema }> }> }>
  >;
}
