import { METHODS } from '../document.ts';
import type { Located } from '../located.ts';

/** Returns every operation of the paths, with what its path says of it. */
export function operationsOf(document: Located): LocatedOperation[] {
  const paths = document.get('paths');
  return paths.names().flatMap((path) => {
    const item = paths.get(path);
    const known = METHODS.filter((method) => item.get(method).value !== undefined);
    return known.map((method) => ({
      operation: item.get(method),
      id: item.get(method).get('operationId').text ?? '',
      methods: known.map((each) => each.toUpperCase()),
      parameters: [...item.get('parameters').members(), ...item.get(method).get('parameters').members()],
    }));
  });
}

/** Returns every case of an operation: its named examples, and its responses without a body. */
export function casesOf({ operation }: LocatedOperation): LocatedCase[] {
  const responses = operation.get('responses');
  return responses.names().flatMap((status): LocatedCase[] => {
    const response = responses.get(status);
    const shared = { status: Number(status), headers: response.get('headers').names() };
    const content = response.get('content');
    if (content.value === undefined) {
      const name = response.get('x-name').text ?? `answer_${status}`;
      return [{ ...shared, example: response, name, mediaType: null, schema: null }];
    }
    return content.names().flatMap((mediaType) => {
      const examples = content.get(mediaType).get('examples');
      return examples.names().map((name) => ({
        ...shared,
        example: examples.get(name),
        name,
        mediaType,
        schema: content.get(mediaType).get('schema'),
      }));
    });
  });
}

export interface LocatedOperation {
  operation: Located;
  id: string;
  /** What its path knows, in upper case. */
  methods: string[];
  parameters: Located[];
}

export interface LocatedCase {
  example: Located;
  name: string;
  status: number;
  /** The header fields that the response lists. */
  headers: string[];
  /** null: there is no body. */
  mediaType: string | null;
  schema: Located | null;
}
