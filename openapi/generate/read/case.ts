import type { AnswerContract, JsonValue, Trigger } from '../../contract.ts';
import { sharedTrigger } from '../../reasons.ts';
import type { CaseMembers, Sources } from '../document.ts';
import { readFix, type FixCollector } from '../fix.ts';
import { readProvenance } from '../provenance.ts';

/** Returns what every case says, with a body or without. */
export function readCase(
  example: CaseMembers,
  name: string,
  { sources, fixes, methods, id, idOf, withSamples }: AroundCase,
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
    ...(trigger !== undefined && { trigger: readTrigger(withSamples(trigger as JsonValue), idOf) }),
    ...(example['x-fix'] && fixes.add(name, id, readFix(example['x-fix'], sources))),
  };
}

/** Earlier requests are named by operationId, which the contract may have under another name. */
function readTrigger(raw: JsonValue, idOf: AroundCase['idOf']): Trigger {
  const trigger = raw as Trigger;
  if (!trigger.after) return trigger;
  return { ...trigger, after: trigger.after.map((step) => ({ ...step, operation: idOf(step.operation) })) };
}

/** What cases are read with. */
export interface AroundCase {
  sources: Sources;
  fixes: FixCollector;
  /** What the path knows, in upper case. */
  methods: string[];
  /** The name that the operation has in the contract. */
  id: string;
  /** Returns the name of an operation in the contract by its operationId. */
  idOf: (operationId: string) => string;
  /** Puts the content of sample files into a value; where a document is not ours, it returns the value as it is. */
  withSamples: (value: JsonValue) => JsonValue;
}
