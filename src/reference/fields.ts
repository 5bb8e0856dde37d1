import type {
  BodyContract,
  JsonSchema,
  JsonValue,
  OperationContract,
  ParameterContract,
} from '../../openapi/contract.ts';
import { isFileSample } from '../../openapi/draft.ts';
import { schemaWords } from '../contract/schema.ts';
import { fileMention } from './samples.ts';

/** How deep the fields of a body are listed. */
const DEPTH = 6;

/** Returns what an operation takes: its parameters, then the fields of its body, those within others by their path. */
export function fieldsOf({ parameters, body }: Inputs): Field[] {
  return [
    ...parameters.map(({ name, in: place, required, schema, description }) =>
      fieldOf(name, place, required, { ...schema, description }),
    ),
    ...(body ? bodyFields(body.schema, '', DEPTH) : []),
  ];
}

/** Returns the example of a body as text: JSON as it is, a form as a line for each part. */
export function exampleText({ mediaType, example }: Pick<BodyContract, 'mediaType' | 'example'>): string {
  if (typeof example === 'string') return example;
  if (mediaType !== 'multipart/form-data') return JSON.stringify(example, null, 2);
  return Object.entries(example ?? {})
    .map(
      ([name, value]: [string, JsonValue]) =>
        `${name}=${isFileSample(value) ? fileMention(value.$file) : valueText(value)}`,
    )
    .join('\n');
}

function bodyFields({ properties = {}, required = [] }: JsonSchema, prefix: string, depth: number): Field[] {
  if (depth === 0) return [];
  return Object.entries(properties).flatMap(([name, schema]) => {
    const path = prefix + name;
    const item = schema.items ?? {};
    return [
      fieldOf(path, 'body', required.includes(name), schema),
      ...bodyFields(schema, `${path}.`, depth - 1),
      ...bodyFields(item, `${path}[].`, depth - 1),
    ];
  });
}

function fieldOf(name: string, place: Field['place'], isRequired: boolean, schema: JsonSchema): Field {
  return {
    name,
    place,
    isRequired,
    values: schema.enum ? `one of ${schema.enum.map(valueText).join(', ')}` : schemaWords(schema),
    ...(schema.default !== undefined && { default: valueText(schema.default) }),
    description: schema.description ?? '',
  };
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export interface Field {
  /** Within others by its path, such as `messages[].role`. */
  name: string;
  place: ParameterContract['in'] | 'body';
  isRequired: boolean;
  values: string;
  default?: string;
  description: string;
}

interface Inputs extends Pick<OperationContract, 'parameters'> {
  body: Pick<BodyContract, 'schema'> | null;
}
