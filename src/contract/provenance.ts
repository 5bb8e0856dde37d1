import type { ApiContract, OperationContract } from '../../openapi/contract.ts';
import type { Provenance } from '../../openapi/provenance.ts';

/**
 * The name of a public page, from its address.
 * @example pageName('https://example.com/docs/reference/rate-limits/') // => 'rate limits'
 * @example pageName('https://example.com/docs/errors/download') // => 'errors, download'
 */
export function pageName(url: string): string {
  const parts = new URL(url).pathname.split('/').filter(Boolean);
  // A file to download has the name of the page that offers it.
  const names = parts.at(-1) === 'download' ? parts.slice(-2) : parts.slice(-1);
  return names.join(', ').replaceAll('-', ' ') || url;
}

/** The name by which an API's document knows a public page. */
export function sourceName(api: ApiContract, url: string): string {
  const id = Object.entries(api.sources).find(([, address]) => address === url)?.[0];
  return id?.replaceAll('-', ' ') ?? pageName(url);
}

/** How many facts of a contract come from where. */
export function countProvenance(contract: ApiContract): Record<Provenance['kind'], number> {
  const counts = { seed: 0, public: 0, sandbox: 0, assumed: 0 };
  visit(contract, (provenance) => counts[provenance.kind]++);
  return counts;
}

/** Returns what all of some provenances have in common if they are one and the same, so that a table says it once. */
export function sharedProvenance(all: readonly Provenance[]): Provenance | undefined {
  const [first, ...others] = all;
  return first && others.length > 0 && others.every((each) => isSameSource(each, first)) ? first : undefined;
}

/** Whether two facts come from the same place, for the same reason. */
export function isSameSource(one: Provenance, other: Provenance): boolean {
  return one.kind === other.kind && one.url === other.url && one.note === other.note;
}

/** Returns rows together that come from the same place, the largest group first. */
export function groupSources(rows: readonly { name: string; source: Provenance }[]): SourceGroup[] {
  const groups: SourceGroup[] = [];
  for (const { name, source } of rows) {
    const same = groups.find((group) => isSameSource(group.source, source));
    if (same) same.names.push(name);
    else groups.push({ names: [name], source });
  }
  return groups.sort((a, b) => b.names.length - a.names.length);
}

/** Where a response header comes from, by the first response that says it; undefined where none does. */
export function headerSource({ operations }: ApiContract, name: string): Provenance | undefined {
  return operations
    .flatMap(({ answers }) => answers)
    .map(({ headerProvenances = {} }) => headerProvenances[name])
    .find((source) => source !== undefined);
}

/** Where each parameter and each field of the body of an operation comes from. */
export function fieldSources({
  parameters,
  body,
  provenance,
}: OperationContract): { name: string; source: Provenance }[] {
  const { fieldProvenances = {}, provenance: ofBody = provenance } = body ?? {};
  return [
    ...parameters.map(({ name, provenance: source = provenance }) => ({ name, source })),
    ...Object.keys(body?.schema.properties ?? {}).map((name) => ({ name, source: fieldProvenances[name] ?? ofBody })),
  ];
}

interface SourceGroup {
  names: string[];
  source: Provenance;
}

function visit(value: unknown, report: (provenance: Provenance) => void): void {
  if (typeof value !== 'object' || value === null) return;

  for (const [name, member] of Object.entries(value)) {
    if (name === 'provenance') report(member as Provenance);
    else visit(member, report);
  }
}
