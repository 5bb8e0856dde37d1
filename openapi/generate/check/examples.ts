import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonSchema, JsonValue } from '../../contract.ts';
import { isFileSample } from '../../draft.ts';
import { pointerParts } from '../../pointer.ts';
import { describeProblem } from '../../problem.ts';
import { resolveReferences, selfContained } from '../dereference.ts';
import type { Fault } from '../fault.ts';
import { addFormats } from '../formats.ts';
import type { Located } from '../located.ts';
import { casesOf, operationsOf } from './walk.ts';

/** An example is told this much of what is wrong with it; more would follow from the first. */
const FAULTS_PER_EXAMPLE = 3;

/** Returns where an example breaks the schema that it stands beside. */
export function checkExamples(document: Located): Fault[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const resolved = resolve(document);
  if (resolved === null) return [];
  const seen = new Set<string>();

  return operationsOf(document).flatMap((each) => {
    const requests = each.operation.get('requestBody').get('content').members();
    return [
      ...requests.flatMap((media) =>
        media
          .get('examples')
          .members()
          .map((example) => ({ example, schema: media.get('schema') })),
      ),
      ...casesOf(each),
    ].flatMap(({ example, schema }) => (schema === null ? [] : broken(example.get('value'), schema)));
  });

  function broken(value: Located, schema: Located): Fault[] {
    const key = `${value.path.join('/')} ${schema.path.join('/')}`;
    if (seen.has(key) || schema.value === undefined) return [];
    seen.add(key);

    const found = schema.path.reduce<unknown>((member, name) => Reflect.get(Object(member), name), resolved?.document);
    const whole = selfContained(found as JsonSchema, resolved?.definitions ?? new Map());
    if (ajv.validate(whole, withoutFiles((value.value ?? null) as JsonValue))) return [];
    return (ajv.errors ?? []).slice(0, FAULTS_PER_EXAMPLE).map((error) => {
      const { field, message } = describeProblem(error, whole);
      return {
        rule: 'example',
        path: [...value.path, ...pointerParts(error.instancePath)],
        message: `The example breaks its schema: ${field} ${message}. Correct one of the two.`,
      };
    });
  }
}

/** Returns the document without references; null where they lead nowhere or in a circle, which Redocly tells. */
function resolve(document: Located): ReturnType<typeof resolveReferences> | null {
  try {
    return resolveReferences(Object(document.value) as Record<string, unknown>);
  } catch {
    return null;
  }
}

/** A file is text for its schema. */
function withoutFiles(value: JsonValue): JsonValue {
  if (isFileSample(value)) return '';
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutFiles(member)]));
}
