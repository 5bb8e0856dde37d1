import type { BodyContract, JsonSchema, JsonValue } from '../../contract.ts';
import type { Definitions } from '../dereference.ts';
import { selfContained } from '../dereference.ts';
import type { RawProvenance, RequestBody, RequestMediaType, Sources } from '../document.ts';
import { readProvenance } from '../provenance.ts';
import { withSamples } from '../samples.ts';
import { sampleOf } from './sample.ts';

/**
 * Returns the body of an operation, by its first media type; further ones are its alternatives. Throws where it has no
 * media type at all.
 */
export function readBody(body: RequestBody, sources: Sources, definitions: Definitions): BodyContract {
  const [first, ...others] = Object.entries(body.content);
  if (!first) throw new Error('Failed to read a request body: it needs a media type. Add one under content.');
  const [mediaType, content] = first;
  const schema = selfContained(content.schema ?? {}, definitions);
  return {
    required: body.required ?? false,
    mediaType,
    ...(others.length > 0 && {
      alternatives: others.map(([each, other]) => ({
        mediaType: each,
        schema: selfContained(other.schema ?? {}, definitions),
      })),
    }),
    schema,
    ...readProvenances(content, sources),
    ...(content['x-max-bytes'] && { maxBytes: content['x-max-bytes'] }),
    ...(content['x-max-values'] && { maxValues: content['x-max-values'] }),
    ...(content['x-sandbox-max-bytes'] && { sandboxMaxBytes: content['x-sandbox-max-bytes'] }),
    partTypes: Object.fromEntries(
      Object.entries(content.encoding ?? {}).map(([part, encoding]) => [
        part,
        [...(encoding.contentType ?? '').split(/,\s*/).filter(Boolean), ...(encoding['x-extensions'] ?? [])],
      ]),
    ),
    ...readExample(content, schema),
    errors: errorPointers(content.schema ?? {}),
  };
}

/** Returns where the body and its fields come from, as far as the document says it. */
function readProvenances(
  content: RequestMediaType,
  sources: Sources,
): Pick<BodyContract, 'provenance' | 'fieldProvenances'> {
  const fields = Object.entries(content.schema?.properties ?? {}).flatMap(([name, field]) =>
    field['x-provenance'] === undefined
      ? []
      : [[name, readProvenance(field['x-provenance'] as RawProvenance, sources)] as const],
  );
  return {
    ...(content['x-provenance'] && { provenance: readProvenance(content['x-provenance'], sources) }),
    ...(fields.length > 0 && { fieldProvenances: Object.fromEntries(fields) }),
  };
}

/** Returns the first named example, else the one without a name, else one made from the schema. */
function readExample(content: RequestMediaType, schema: JsonSchema): Pick<BodyContract, 'example' | 'exampleSummary'> {
  const named = Object.values(content.examples ?? {})[0];
  const value: JsonValue = named?.value ?? content.example ?? sampleOf(schema);
  return { example: withSamples(value), exampleSummary: named?.summary ?? '' };
}

/** Returns the case name of every schema that has one of its own, by the JSON Pointer of the instance. */
function errorPointers(schema: JsonSchema, pointer = ''): BodyContract['errors'] {
  const own = schema['x-error'] === undefined ? {} : { [pointer]: schema['x-error'] };
  const members = Object.entries(schema.properties ?? {}).map(([name, member]) =>
    errorPointers(member, `${pointer}/${name}`),
  );
  return Object.assign(own, ...members) as BodyContract['errors'];
}
