import { METHODS } from '../document.ts';
import { statusOf } from '../read/status.ts';
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
      parameters: effective(item.get('parameters').members(), item.get(method).get('parameters').members()),
    }));
  });
}

/** A parameter of the operation takes the place of one of its path that has the same name and place. */
function effective(ofPath: Located[], own: Located[]): Located[] {
  const placeOf = (each: Located) => `${each.get('in').text} ${each.get('name').text}`;
  return [...new Map([...ofPath, ...own].map((each) => [placeOf(each), each])).values()];
}

/** Returns every case of an operation: its named examples, and its responses without a body or with one example. */
export function casesOf({ operation }: LocatedOperation): LocatedCase[] {
  const responses = operation.get('responses');
  return responses.names().flatMap((status): LocatedCase[] => {
    const response = responses.get(status);
    const statuses = responses.names();
    const shared = { headers: response.get('headers').names() };
    const statusFor = (example: Located) => statusOf(status, numberIn(example.get('x-status')), statuses);
    const content = response.get('content');
    if (content.value === undefined) {
      const name = response.get('x-name').text ?? `answer_${status}`;
      return [{ ...shared, status: statusFor(response), example: response, name, mediaType: null, schema: null }];
    }
    return content.names().flatMap((mediaType, index): LocatedCase[] => {
      const media = content.get(mediaType);
      const examples = media.get('examples');
      if (examples.names().length === 0) {
        const name = media.get('x-name').text ?? `answer_${status}${index === 0 ? '' : `_${index + 1}`}`;
        return [{ ...shared, status: statusFor(media), example: media, name, mediaType, schema: null }];
      }
      return examples.names().map((name) => ({
        ...shared,
        status: statusFor(examples.get(name)),
        example: examples.get(name),
        name,
        mediaType,
        schema: content.get(mediaType).get('schema'),
      }));
    });
  });
}

function numberIn({ value }: Located): number | undefined {
  return typeof value === 'number' ? value : undefined;
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
