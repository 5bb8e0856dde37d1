import { METHODS } from '../document.ts';
import type { Document } from '../document.ts';

/**
 * Returns a name for every operation by its path and method: the operationId where it is an identifier, else one made
 * from it, or from the method and the path where there is none. No two are alike.
 */
export function nameOperations(paths: Document['paths']): (path: string, method: string) => string {
  const places = Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ place: `${method} ${path}`, written: operation.operationId ?? `${method} ${path}` }] : [];
    }),
  );
  const taken = new Set(places.map(({ written }) => written).filter(isIdentifier));
  const names = new Map<string, string>();
  for (const { place, written } of places) {
    const name = isIdentifier(written) ? written : freeName(identifierOf(written), taken);
    taken.add(name);
    names.set(place, name);
  }
  return (path, method) => names.get(`${method} ${path}`) ?? '';
}

function isIdentifier(text: string): boolean {
  return /^[A-Za-z]\w*$/.test(text);
}

/** @example identifierOf('pets/list-all') // => 'petsListAll' */
function identifierOf(text: string): string {
  const words = text.split(/[^A-Za-z0-9_]+/).filter(Boolean);
  const [first = 'operation', ...others] = words;
  const name = first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Za-z]/.test(name) ? name : `operation${name}`;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}${n}`;
  return free;
}
