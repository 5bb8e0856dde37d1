import type { Fault } from '../fault.ts';
import type { Located } from '../located.ts';
import { Faults } from './names.ts';

/** What examples hold is the vendor's, whatever it is called. */
const OPAQUE = ['value', 'example', 'default', 'const', 'enum'];

/** Returns every provenance, wherever it stands, that names a source which is not declared. */
export function checkProvenances(document: Located): Fault[] {
  const faults = new Faults();
  const sources = document.get('x-latchkey').get('sources').names();
  visit(document.value, []);
  return faults.all;

  function visit(value: unknown, path: string[]): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      const here = [...path, name];
      const source: unknown = Object(member).public;
      if (isProvenance(path, name) && typeof source === 'string' && !source.startsWith('https://')) {
        const at = [...here, 'public'].reduce<Located>((located, part) => located.get(part), document);
        faults.expectName(at, 'source', sources, 'x-latchkey.sources');
      } else if (!OPAQUE.includes(name)) visit(member, here);
    }
  }
}

function isProvenance(path: readonly string[], name: string): boolean {
  return (
    name === 'x-provenance' || path.at(-1) === 'x-part-provenance' || (path.at(-1) === 'x-fix' && name === 'provenance')
  );
}
