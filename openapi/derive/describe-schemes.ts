import type { Derived } from './derive.ts';

/** A security scheme in words: its name, what it is, and where its key goes. */
export interface SchemeDescription {
  name: string;
  type: string;
  place: string;
}

/** Returns the security schemes of a document, and of each where a request carries its key. */
export function describeSchemes({ contract, credentials }: Pick<Derived, 'contract' | 'credentials'>) {
  return Object.entries(credentials.types).map(([name, type]): SchemeDescription => {
    const carrier = contract.credentials[name];
    const isChecked = carrier !== undefined && !credentials.unchecked.includes(name);
    const form = carrier && carrier.form !== 'plain' ? `${carrier.form} ` : '';
    return { name, type, place: isChecked ? `${form}${carrier.in} ${carrier.name}` : 'not checked' };
  });
}
