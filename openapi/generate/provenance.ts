import type { Provenance } from '../provenance.ts';
import type { RawProvenance, Sources } from './document.ts';

/** Returns a provenance with its source's URL. Without one, a fact is the seed's. Throws for an unknown source. */
export function readProvenance(value: RawProvenance | undefined, sources: Sources): Provenance {
  if (value === 'seed' || value === undefined) return { kind: 'seed' };
  if ('sandbox' in value) return { kind: 'sandbox', note: value.sandbox };
  const url = value.public.startsWith('https://') ? value.public : sources[value.public];
  if (!url) throw new Error(`Failed to read a provenance: "${value.public}" is not in x-latchkey.sources.`);
  return { kind: 'public', url };
}

/** Returns the value with every `x-provenance` in it replaced by a `provenance` member. */
export function normaliseProvenance(value: unknown, sources: Sources): unknown {
  if (Array.isArray(value)) return value.map((item) => normaliseProvenance(item, sources));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) =>
      name === 'x-provenance'
        ? ['provenance', readProvenance(member as RawProvenance, sources)]
        : [name, normaliseProvenance(member, sources)],
    ),
  );
}
