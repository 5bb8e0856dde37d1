import type { AnswerContract } from '../../openapi/contract.ts';
import type { Provenance } from '../../openapi/provenance.ts';
import { isSameSource, pageName } from './provenance.ts';

const PARTS = ['status', 'code', 'message', 'trigger'] as const;

/** The parts of a case by where they come from, in the order of the parts; one group where all have one source. */
export function partSources({ provenance, partProvenances = {} }: AnswerContract): PartSource[] {
  const groups: PartSource[] = [];
  for (const part of PARTS) {
    const source = partProvenances[part] ?? provenance;
    const same = groups.find((group) => isSameSource(group.source, source));
    if (same) same.parts.push(part);
    else groups.push({ parts: [part], source });
  }
  return groups;
}

/**
 * Says in words where the parts of a case come from.
 * @example partsInWords(expired) // => 'Authentication page: status, trigger. Ours: code, message.'
 */
export function partsInWords(answer: AnswerContract): string {
  return partSources(answer)
    .map(({ parts, source }) => `${sourceInWords(source)}: ${parts.join(', ')}.`)
    .join(' ');
}

function sourceInWords({ kind, url = '' }: Provenance): string {
  if (kind === 'seed') return 'Authentication page';
  return kind === 'public' ? `Page "${pageName(url)}"` : 'Ours';
}

/** Parts of a case that come from the same place. */
export interface PartSource {
  parts: (typeof PARTS)[number][];
  source: Provenance;
}
