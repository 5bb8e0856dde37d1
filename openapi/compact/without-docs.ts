import type { ApiContract, JsonSchema } from '../contract.ts';

/**
 * Returns a contract without what only pages read: what the vendor says elsewhere, descriptions of operations, where facts
 * are from, and how to trigger a case. What the mock decides by stays.
 */
export function withoutDocs(contract: ApiContract): unknown {
  return {
    ...without(contract, ['description', 'documentation', 'tagline', 'sources', 'contradictions']),
    operations: contract.operations.map((operation) => ({
      ...without(operation, ['summary', 'description', 'provenance', 'tag']),
      parameters: operation.parameters.map((parameter) => ({
        ...without(parameter, ['description', 'provenance', 'example']),
        schema: withoutProse(parameter.schema),
      })),
      body: operation.body && {
        ...without(operation.body, ['provenance', 'fieldProvenances', 'example', 'exampleSummary']),
        schema: withoutProse(operation.body.schema),
        ...(operation.body.alternatives && {
          alternatives: operation.body.alternatives.map((each) => ({ ...each, schema: withoutProse(each.schema) })),
        }),
      },
      answers: operation.answers.map((answer) =>
        without(answer, [
          'summary',
          'description',
          'provenance',
          'partProvenances',
          'headerProvenances',
          'fix',
          'trigger',
        ]),
      ),
    })),
  };
}

function without<Value extends object>(value: Value, names: readonly (keyof Value & string)[]): Partial<Value> {
  const left = Object.entries(value).filter(([name]) => !names.some((each) => each === name));
  return Object.fromEntries(left) as Partial<Value>;
}

/** Keywords whose members are named by the document, and are schemas. */
const NAMED = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);

/** Keywords that say nothing of what is valid. */
const PROSE = new Set(['title', 'description', 'example', 'examples']);

/** Keywords whose value is data, whatever it looks like. */
const DATA = new Set(['const', 'enum', 'default']);

function withoutProse(schema: JsonSchema): JsonSchema {
  const left = Object.entries(schema).filter(([keyword]) => !PROSE.has(keyword));
  return Object.fromEntries(
    left.map(([keyword, value]) => [keyword, DATA.has(keyword) ? value : inner(keyword, value)]),
  );
}

function inner(keyword: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => inner('', each));
  if (typeof value !== 'object' || value === null) return value;
  if (!NAMED.has(keyword)) return withoutProse(value as JsonSchema);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inner('', each)]));
}
