import type { AnswerContract, JsonValue, Trigger } from '../contract.ts';
import { readPointer } from '../pointer.ts';
import { sharedTrigger } from '../reasons.ts';
import type { CaseMembers, Document, Operation, Sources } from './document.ts';
import { readFix, type FixCollector } from './fix.ts';
import { readProvenance } from './provenance.ts';
import { withSamples } from './samples.ts';

/** Returns every documented response of an operation: one for each named example. */
export function readAnswers(operation: Operation, own: Document['x-latchkey'], around: Around): AnswerContract[] {
  return Object.entries(operation.responses).flatMap(([status, response]): AnswerContract[] => {
    const headers = Object.entries(response.headers ?? {});
    const provenances = headers.flatMap(([name, header]) =>
      header['x-provenance'] ? [[name, readProvenance(header['x-provenance'], around.sources)] as const] : [],
    );
    const shared = {
      status: Number(status),
      description: response.description,
      headers: headers.map(([name]) => name),
      optionalHeaders: headers.filter(([, header]) => !header.required).map(([name]) => name),
      ...(provenances.length > 0 && { headerProvenances: Object.fromEntries(provenances) }),
    };
    if (!response.content) {
      const name = response['x-name'] ?? `answer_${status}`;
      return [
        {
          ...shared,
          name,
          code: null,
          summary: response.description,
          mediaType: null,
          value: null,
          ...readCase(response, name, operation, around),
        },
      ];
    }
    return Object.entries(response.content).flatMap(([mediaType, content]) =>
      Object.entries(content.examples ?? {}).map(([name, example]): AnswerContract => ({
        ...shared,
        name,
        code: shared.status < 400 ? null : errorCode(readPointer(example.value, own.envelope.code), name),
        summary: example.summary ?? '',
        mediaType,
        value: example.value,
        ...(example['x-message'] && { message: example['x-message'] }),
        ...(example['x-fill'] && { fill: example['x-fill'] }),
        ...readCase(example, name, operation, around),
        volatile: [...(example['x-volatile'] ?? []), ...(own.trace && shared.status >= 400 ? [own.trace.pointer] : [])],
      })),
    );
  });
}

/** Returns what every case says, with a body or without. */
function readCase(
  example: CaseMembers,
  name: string,
  operation: Operation,
  { sources, fixes, methods }: Around,
  volatile: string[] = [],
): Pick<
  AnswerContract,
  'reason' | 'alsoFor' | 'fixedHeaders' | 'provenance' | 'partProvenances' | 'volatile' | 'trigger' | 'fix'
> {
  const [reason = 'handle/done', ...alsoFor] = [example['x-reason'] ?? []].flat();
  const trigger = example['x-trigger'] === undefined ? sharedTrigger(reason, methods) : example['x-trigger'];
  const parts = example['x-part-provenance'];
  return {
    reason,
    alsoFor,
    fixedHeaders: example['x-headers'] ?? {},
    provenance: example['x-provenance']
      ? readProvenance(example['x-provenance'], sources)
      : ({ kind: 'sandbox' } as const),
    ...(parts && {
      partProvenances: Object.fromEntries(
        Object.entries(parts).map(([part, provenance]) => [part, readProvenance(provenance, sources)]),
      ),
    }),
    volatile,
    ...(trigger !== undefined && { trigger: withSamples(trigger as JsonValue) as Trigger }),
    ...(example['x-fix'] && fixes.add(name, operation.operationId, readFix(example['x-fix'], sources))),
  };
}

/** What answers are read with. */
interface Around {
  sources: Sources;
  fixes: FixCollector;
  /** What the path knows, in upper case. */
  methods: string[];
}

/** A body without a code, such as text, is known by its example's name. */
function errorCode(member: JsonValue | undefined, name: string): string {
  return typeof member === 'string' ? member : name;
}
