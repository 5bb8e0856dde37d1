import type { AnswerContract, JsonValue } from '../contract.ts';
import { readPointer } from '../pointer.ts';
import type { Document, Example, Operation, Response, ResponseMediaType } from './document.ts';
import { readCase, type AroundCase } from './read/case.ts';
import { readHeaders } from './read/headers.ts';
import { sampleOf } from './read/sample.ts';
import { statusOf } from './read/status.ts';
import type { Definitions } from './dereference.ts';
import { selfContained } from './dereference.ts';

/** Returns every documented response of an operation: one for each example, or one where it has a schema alone. */
export function readAnswers(operation: Operation, own: Document['x-latchkey'], around: Around): AnswerContract[] {
  const statuses = Object.keys(operation.responses);
  return Object.entries(operation.responses).flatMap(([range, response]): AnswerContract[] => {
    const shared = {
      description: response.description,
      ...readHeaders(response.headers ?? {}, own, around),
    };
    if (!response.content) {
      const name = response['x-name'] ?? `answer_${range}`;
      return [
        {
          status: statusOf(range, response['x-status'], statuses),
          ...shared,
          name,
          code: null,
          summary: response.description,
          mediaType: null,
          value: null,
          ...readCase(response, name, around),
        },
      ];
    }
    return Object.entries(response.content).flatMap(([mediaType, content], index) =>
      examplesOf(content, range, index, response, around.definitions).map(([name, example]): AnswerContract => {
        const status = statusOf(range, example['x-status'], statuses);
        return {
          status,
          ...shared,
          name,
          code: status < 400 ? null : errorCode(readPointer(example.value, own.envelope.code), name),
          summary: example.summary ?? '',
          mediaType,
          value: example.value,
          ...(example['x-message'] && { message: example['x-message'] }),
          ...(example['x-fill'] && { fill: example['x-fill'] }),
          ...readCase(example, name, around),
          volatile: [...(example['x-volatile'] ?? []), ...(own.trace && status >= 400 ? [own.trace.pointer] : [])],
        };
      }),
    );
  });
}

/** Returns the named examples; where there are none, the one without a name, or what the schema describes. */
function examplesOf(
  content: ResponseMediaType,
  range: string,
  index: number,
  { description }: Response,
  definitions: Definitions,
): [name: string, example: Example][] {
  const named = Object.entries(content.examples ?? {});
  if (named.length > 0) return named;
  const { example, schema, examples: _none, ...members } = content;
  const value = example ?? (schema && sampleOf(selfContained(schema, definitions)));
  if (value === undefined) return [];
  // Of several media types without names, each needs one.
  const name = content['x-name'] ?? `answer_${range}${index === 0 ? '' : `_${index + 1}`}`;
  return [[name, { summary: description, ...members, value }]];
}

/** A body without a code, such as text, is known by its example's name. */
function errorCode(member: JsonValue | undefined, name: string): string {
  return typeof member === 'string' ? member : name;
}

/** What answers are read with. */
export interface Around extends AroundCase {
  definitions: Definitions;
}
