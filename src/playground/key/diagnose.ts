import { knownKey, type Diagnosis } from '../../sandbox/known-key.ts';
import { sharedName } from '../../sandbox/shared-name.ts';
import type { CatalogEntry, KeyView } from '../../contract/playground-view.ts';
import { grouped } from '../../ui/grouped.ts';
import { accidentIn, placeholderIn } from './accidents.ts';
import { alphabetName, formOf, isLive, ownerOf, type Form } from './form.ts';
import { isToken, serviceOf } from './services.ts';

/** Characters. What is looked for in a key must not take longer than somebody types. */
const LONGEST_KEY = 1000;

/** With a mock of the server, a key leaves the page with the first request. */
const isShared = () => sharedName() !== null;
const keepAway = () =>
  `Do not paste real keys; ${isShared() ? 'requests send this one to the server' : 'this one has not left the page'}.`;

/**
 * Returns what can be said about a key by looking at it, without a request. The key itself is never part of the text,
 * and nothing here decides anything: every key is sent as it was typed. `catalog` has all APIs, this one included.
 */
export function diagnoseKey(view: KeyView, key: string, catalog: readonly CatalogEntry[] = []): Diagnosis {
  const known = knownKey(view, key);
  if (known) return known;
  if (key.length > LONGEST_KEY) {
    return problem(`This has ${grouped(key.length)} characters: no key of any API is that long.`);
  }
  if (/^\s*curl\s/.test(key)) return problem('This is a curl command. Use “Paste curl” to fill in the request.');

  const accident = accidentIn(key, view);
  if (accident) return problem(accident.message, accident.fixed);
  const placeholder = placeholderIn(key);
  if (placeholder !== null) return problem(placeholder);
  if (/[^\x21-\x7e]/.test(key)) return problem('A header cannot carry all of these characters.');

  const form = formOf(view, key);
  if (form.isWellFormed && form.environment) return diagnoseEnvironment(form.environment);
  return diagnoseOrigin(key, form, catalog) ?? diagnoseForm(view, key, form);
}

function diagnoseEnvironment(environment: KeyView['environments'][number]): Diagnosis {
  const text = `Well formed, ${environment.name.toLowerCase()} environment`;
  if (isLive(environment)) return warning(`${text}: this looks like a live key. ${keepAway()}`);
  const place = isShared() ? 'requests send it to the server' : 'it has not left the page';
  return { level: 'note', text: `${text}. If it is a real key, do not use it here; ${place}.` };
}

/** Recognises keys of the other APIs, and of services that have nothing to do with any of them. */
function diagnoseOrigin(key: string, form: Form, catalog: readonly CatalogEntry[]): Diagnosis | null {
  const owner = ownerOf(catalog, key);
  if (owner?.form.isWellFormed) {
    const demo = owner.entry.key?.demo.find(({ value }) => value === key);
    if (demo) return problem(`This is the demo key “${demo.name}” of ${owner.entry.name}, which is another API.`);
    const live = isLive(owner.environment) ? ` and looks like a live one. ${keepAway()}` : '.';
    return problem(`This key belongs to ${owner.entry.name}, which is another API${live}`);
  }
  const service = serviceOf(key);
  if (service !== null) return warning(`This looks like a live key of ${service}. ${keepAway()}`);
  if (isToken(key)) return warning(`This looks like a JSON Web Token of a signed-in user. ${keepAway()}`);
  if (owner && !form.environment) {
    return problem(`The prefix ${owner.environment.prefix} is that of ${owner.entry.name}, which is another API.`);
  }
  return null;
}

/** Compares the key with the documented format. */
function diagnoseForm(view: KeyView, key: string, { environment, rest, stray, length }: Form): Diagnosis {
  const prefixes = view.environments.map(({ prefix }) => prefix);
  if (!environment) return diagnosePrefix(view, key, prefixes);

  const care = isLive(environment) && rest.length > 0 ? ` ${keepAway()}` : '';
  const [first] = stray;
  if (first !== undefined) {
    return problem(
      `Only ${alphabetName(view)} follow ${environment.prefix}; look at character ${environment.prefix.length + first + 1}.${care}`,
    );
  }
  const off = rest.length - length;
  return problem(
    `${rest.length} ${rest.length === 1 ? 'character follows' : 'characters follow'} ${environment.prefix}; a key has ${orList(view.lengths.map(String))}. ${Math.abs(off)} ${off < 0 ? (off === -1 ? 'is missing' : 'are missing') : 'too many'}.${care}`,
  );
}

function diagnosePrefix(view: KeyView, key: string, prefixes: string[]): Diagnosis {
  const isSpelled = (spell: (text: string) => string) =>
    prefixes.some((prefix) => spell(key).startsWith(spell(prefix)));
  if (isSpelled((text) => text.toLowerCase())) {
    return problem(`Upper and lower case matter in the prefix: ${orList(prefixes)}.`);
  }
  if (isSpelled((text) => text.toLowerCase().replaceAll('-', '_'))) {
    return problem(`The prefix is written with underscores: ${orList(prefixes)}.`);
  }
  if (formOf(view, (prefixes[0] ?? '') + key).isWellFormed) {
    return problem(`The prefix is missing: a key starts with ${orList(prefixes)}. The rest has the right form.`);
  }
  return problem(`A key starts with ${orList(prefixes)}; this one does not.`);
}

/** @example listOf(['a', 'b', 'c']) // => 'a, b or c' */
export function orList(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function warning(text: string): Diagnosis {
  return { level: 'warning', text };
}

function problem(text: string, fixed?: string): Diagnosis {
  return { level: 'problem', text, ...(fixed !== undefined && { fixed }) };
}
