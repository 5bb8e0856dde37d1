import { readFileSync } from 'node:fs';
import type { DefinedError, ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonSchema } from '../../contract.ts';
import { pointerParts } from '../../pointer.ts';
import { describeProblem } from '../../problem.ts';
import type { Document } from '../document.ts';
import { didYouMean, listNames } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { sourcePath } from '../files.ts';

const schema = JSON.parse(readFileSync(sourcePath('latchkey.schema.json'), 'utf8')) as JsonSchema;
const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  strictRequired: false,
  strictTypes: false,
  allowUnionTypes: true,
});
const validate = ajv.compile<Document>(schema);

/** The titles of the places at which a member of ours may stand, by its name. */
const PLACES = placesByMember(schema);

/** Returns what breaks openapi/latchkey.schema.json: unknown and misplaced members, wrong kinds and wrong types. */
export function checkExtensions(document: unknown): Fault[] {
  if (validate(document)) return [];
  const errors = (validate.errors ?? []) as DefinedError[];
  // One fault a place: of alternatives, what is wanted in all; of a condition, what was wanted.
  const alternatives = errors.filter(({ keyword }) => keyword === 'anyOf');
  return errors
    .filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames')
    .filter((error) => !alternatives.some((each) => each !== error && isWithin(error, each)))
    .map(faultOf);
}

/** True where the document, its references resolved, has the shape that the contract is read from. */
export function isDocument(document: unknown): document is Document {
  return validate(document);
}

function isWithin(error: ErrorObject, alternatives: ErrorObject): boolean {
  return (
    error.instancePath.startsWith(alternatives.instancePath) &&
    error.schemaPath.startsWith(`${alternatives.schemaPath}/`)
  );
}

function faultOf(error: DefinedError): Fault {
  const path = pointerParts(error.instancePath);
  const wanted = (error.parentSchema ?? {}) as JsonSchema;
  if (error.propertyName !== undefined) return nameFault(error, path, error.propertyName, wanted);

  const rule = 'extension';
  switch (error.keyword) {
    case 'additionalProperties':
      return nameFault(error, path, error.params.additionalProperty, wanted);
    case 'required': {
      const missing = error.params.missingProperty;
      const description = resolve(wanted.properties?.[missing] ?? {}).description;
      const what = description === undefined ? '' : ` (${description})`;
      return { rule, path, onKey: true, message: `${subject(path)} lacks ${missing}${what}. Add it.` };
    }
    case 'enum': {
      const allowed = error.params.allowedValues.map(String);
      return {
        rule,
        path,
        message: `${subject(path)} must be ${listNames(allowed)}.`,
        suggest: didYouMean(String(error.data), allowed),
      };
    }
    case 'anyOf':
    case 'not':
    case 'const':
    case 'pattern':
      return { rule, path, message: `${subject(path)} must be ${wanted.description ?? error.message ?? 'another'}.` };
    default:
      return {
        rule,
        path,
        message: `${subject(path)} ${describeProblem({ ...error, params: { ...error.params } }, wanted).message}.`,
      };
  }
}

/** A member that is not known where it stands: misspelt, at the wrong level, or not ours at all. */
function nameFault(error: DefinedError, path: string[], name: string, parent: JsonSchema): Fault {
  const rule = 'extension';
  const at = { rule, path: [...path, name], onKey: true };
  if (error.keyword === 'pattern')
    return { ...at, message: `"${name}" must be ${parent.description ?? `like ${error.params.pattern}`}.` };

  const allowed = error.keyword === 'enum' ? error.params.allowedValues.map(String) : [];
  const known = error.keyword === 'additionalProperties' ? Object.keys(parent.properties ?? {}) : allowed;
  const places = PLACES.get(name);
  if (places)
    return { ...at, message: `${name} is not allowed here. It belongs in ${listNames(places)}: move it there.` };

  const below = Object.entries(parent.properties ?? {}).find(
    ([, member]) => name in (resolve(member).properties ?? {}),
  );
  if (below) return { ...at, message: `"${name}" is one level too far out. Write it below ${below[0]}.` };

  const suggest = didYouMean(name, [...known, ...(name.startsWith('x-') ? PLACES.keys() : [])]);
  const choice = known.length === 0 ? 'No field of this kind is allowed here' : `Known are ${listNames(known, 'and')}`;
  return { ...at, message: `"${name}" is not known in ${subject(path)}. ${choice}.`, suggest };
}

/** Returns how a message calls the place: the last names on the way to it. */
function subject(path: readonly string[]): string {
  const names = path.slice(-2).filter((name) => !/^\d+$/.test(name));
  return names.length === 0 ? 'the document' : names.join('.');
}

function placesByMember(root: JsonSchema): Map<string, string[]> {
  const places = new Map<string, string[]>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { title, properties } = node as { title?: unknown; properties?: object };
    if (typeof title === 'string') {
      for (const name of Object.keys(properties ?? {}).filter((each) => each.startsWith('x-'))) {
        places.set(name, [...(places.get(name) ?? []), title]);
      }
    }
    for (const member of Object.values(node)) visit(member);
  };
  visit(root);
  return places;
}

/** Returns the schema that a local reference leads to. */
function resolve(member: JsonSchema): JsonSchema {
  const ref = member['$ref'];
  if (typeof ref !== 'string') return member;
  const target = pointerParts(ref).reduce<unknown>((value, part) => Reflect.get(Object(value), part), schema);
  return { ...(target as JsonSchema), ...(member.description !== undefined && { description: member.description }) };
}
