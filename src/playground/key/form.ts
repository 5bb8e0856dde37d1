import type { CatalogEntry, KeyView } from '../../contract/playground-view.ts';

/** What can be done wrong about the documented form of a key: taken apart, so that it can be told and drawn. */
export interface Form {
  /** The environment whose prefix the key has, or null. */
  environment: KeyView['environments'][number] | null;
  /** What follows the prefix; all of it where there is no known prefix. */
  rest: string;
  /** Places in `rest` of characters that a key cannot have. */
  stray: number[];
  /** How many characters should follow the prefix; the nearest of the documented lengths. */
  length: number;
  isWellFormed: boolean;
}

/** Takes a key apart along the documented form. Of several prefixes that fit, the longest counts. */
export function formOf(view: KeyView, key: string): Form {
  const environment =
    view.environments
      .filter(({ prefix }) => key.startsWith(prefix))
      .sort((one, other) => other.prefix.length - one.prefix.length)[0] ?? null;
  const rest = key.slice(environment?.prefix.length ?? 0);
  const foreign = view.alphabet === 'hex' ? /[^0-9a-f]/gi : /[^0-9A-Za-z]/g;
  const stray = [...rest.matchAll(foreign)].map(({ index }) => index);
  const length = [...view.lengths].sort(
    (one, other) => Math.abs(one - rest.length) - Math.abs(other - rest.length) || one - other,
  )[0];
  return {
    environment,
    rest,
    stray,
    length: length ?? rest.length,
    isWellFormed: environment !== null && stray.length === 0 && view.lengths.includes(rest.length),
  };
}

/** Returns the API whose keys look like this one: exactly, or by a prefix that no other API's has. null: none. */
export function ownerOf(catalog: readonly CatalogEntry[], key: string): Owner | null {
  const candidates = catalog.flatMap((entry) => {
    const form = entry.key && formOf(entry.key, key);
    return form?.environment ? [{ entry, form, environment: form.environment }] : [];
  });
  const exact = candidates.find(({ form }) => form.isWellFormed);
  return exact ?? candidates.sort((one, other) => prefixLength(other) - prefixLength(one))[0] ?? null;
}

/** True where a key of this environment would reach real data. */
export function isLive({ id, name, prefix }: KeyView['environments'][number]): boolean {
  return /live|prod/i.test(`${id} ${name} ${prefix}`);
}

/** What the characters after the prefix may be. */
export function alphabetName({ alphabet }: KeyView): string {
  return alphabet === 'hex' ? 'hexadecimal digits' : 'letters and digits';
}

function prefixLength({ environment }: Owner): number {
  return environment.prefix.length;
}

export interface Owner {
  entry: CatalogEntry;
  form: Form;
  environment: KeyView['environments'][number];
}
