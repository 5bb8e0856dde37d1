import type { JsonValue, ParameterContract } from '../../contract.ts';
import type { Parameter, Sources } from '../document.ts';
import { readProvenance } from '../provenance.ts';
import type { Definitions } from '../dereference.ts';
import { selfContained } from '../dereference.ts';

/** Header parameters of these names are to be ignored (OpenAPI 3.1, 4.8.12.2). */
const IGNORED = new Set(['accept', 'content-type', 'authorization']);

/** Returns the parameters of an operation: its own in place of those of its path that have the same name and place. */
export function readParameters(
  ofPath: readonly Parameter[],
  own: readonly Parameter[],
  sources: Sources,
  definitions: Definitions,
): ParameterContract[] {
  const byPlace = new Map([...ofPath, ...own].map((parameter) => [placeOf(parameter), parameter]));
  return [...byPlace.values()]
    .filter((parameter) => parameter.in !== 'header' || !IGNORED.has(parameter.name.toLowerCase()))
    .map((parameter) => readParameter(parameter, sources, definitions));
}

/** Names of header fields are compared without regard to case. */
function placeOf({ name, in: place }: Parameter): string {
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`;
}

function readParameter(parameter: Parameter, sources: Sources, definitions: Definitions): ParameterContract {
  const [mediaType, content] = Object.entries(parameter.content ?? {})[0] ?? [];
  const schema = parameter.schema ?? content?.schema ?? {};
  const { style = defaultStyle(parameter), explode = style === 'form' } = parameter;
  const example = exampleOf(parameter) ?? (content && exampleOf(content));
  return {
    name: parameter.name,
    in: parameter.in,
    ...(style !== defaultStyle(parameter) && { style }),
    ...(explode !== (style === 'form') && { explode }),
    ...(mediaType !== undefined && { mediaType }),
    required: parameter.required ?? parameter.in === 'path',
    description: parameter.description ?? '',
    schema: selfContained(schema, definitions),
    ...(example !== undefined && { example }),
    ...(parameter['x-requires'] && { requires: parameter['x-requires'] }),
    ...(parameter['x-provenance'] && { provenance: readProvenance(parameter['x-provenance'], sources) }),
  };
}

function defaultStyle({ in: place }: Parameter): NonNullable<ParameterContract['style']> {
  return place === 'query' || place === 'cookie' ? 'form' : 'simple';
}

/** Returns the one example, or the first of several. */
function exampleOf({ example, examples }: Pick<Parameter, 'example' | 'examples'>): JsonValue | undefined {
  return example ?? Object.values(examples ?? {})[0]?.value;
}
