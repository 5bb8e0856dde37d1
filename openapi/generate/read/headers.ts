import type { AnswerContract } from '../../contract.ts';
import type { Document, Header, Sources } from '../document.ts';
import { readProvenance } from '../provenance.ts';
import type { Definitions } from '../dereference.ts';
import { selfContained } from '../dereference.ts';
import { sampleOf } from './sample.ts';

/** Header fields that the mock works out for each response. */
const COMPUTED = ['www-authenticate', 'allow', 'date', 'content-type', 'content-length', 'cache-control'];

/** Returns what a response says of its header fields. */
export function readHeaders(
  headers: Record<string, Header>,
  own: Document['x-latchkey'],
  { sources, definitions }: { sources: Sources; definitions: Definitions },
): Pick<AnswerContract, 'headers' | 'optionalHeaders' | 'headerProvenances' | 'headerExamples'> {
  const entries = Object.entries(headers);
  const computed = new Set([
    ...COMPUTED,
    ...(own.limitHeaders ?? []).map(({ name }) => name.toLowerCase()),
    ...(own.trace ? [own.trace.header.toLowerCase()] : []),
  ]);
  const provenances = entries.flatMap(([name, header]) =>
    header['x-provenance'] ? [[name, readProvenance(header['x-provenance'], sources)] as const] : [],
  );
  const examples = entries
    .filter(([name, { required }]) => required && !computed.has(name.toLowerCase()))
    .map(([name, header]) => [name, exampleOf(header, definitions)] as const);
  return {
    headers: entries.map(([name]) => name),
    optionalHeaders: entries.filter(([, header]) => !header.required).map(([name]) => name),
    ...(provenances.length > 0 && { headerProvenances: Object.fromEntries(provenances) }),
    ...(examples.length > 0 && { headerExamples: Object.fromEntries(examples) }),
  };
}

function exampleOf({ example, examples = {}, schema = {} }: Header, definitions: Definitions): string {
  const value = example ?? Object.values(examples)[0]?.value ?? sampleOf(selfContained(schema, definitions));
  return typeof value === 'string' ? value : JSON.stringify(value);
}
