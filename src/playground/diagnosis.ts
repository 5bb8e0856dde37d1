import type { KeyView } from './view.ts';

/**
 * Returns what can be said about a key by looking at it, without a request. The key itself is never part of the text,
 * and nothing here decides anything: every key is sent as it was typed.
 */
export function diagnoseKey(view: KeyView, key: string): Diagnosis {
  if (key === '') return note('No key: the request goes out without an Authorization header.');
  const demo = view.demo.find(({ value }) => value === key);
  if (demo) return { level: 'demo', text: `Demo key “${demo.name}”. ${demo.description}` };
  if (key === view.samples.unknown) return note('Well formed, but nobody was ever given this key.');

  return diagnoseText(key) ?? diagnoseForm(view, key);
}

/** Returns the name that the menu of demo keys shows for a key, or null where somebody typed it. */
export function keyNameOf(view: KeyView, key: string): string | null {
  if (key === '') return 'none';
  if (key === view.samples.unknown) return 'unknown';
  if (key === view.samples.malformed) return 'malformed';
  return view.demo.find(({ value }) => value === key)?.name ?? null;
}

/** Returns the key that a name of the menu stands for. The default is the first demo key. */
export function keyOfName(view: KeyView, name: string | undefined): string {
  if (name === 'none') return '';
  if (name === 'unknown' || name === 'malformed') return view.samples[name];
  const demo = name === undefined ? view.demo[0] : view.demo.find((candidate) => candidate.name === name);
  return demo?.value ?? '';
}

/** Notices what got into the field by accident, whatever the API. */
function diagnoseText(key: string): Diagnosis | null {
  if (/^\s*bearer(\s|$)/i.test(key)) {
    return problem('The word Bearer is added for you: leave it out here.', key.replace(/^\s*bearer\s*/i, ''));
  }
  if (/^(["'`“‘]).*|.*["'`”’]$/s.test(key)) {
    return problem('There are quotes around the key.', key.replace(/^["'`“‘]+|["'`”’]+$/g, ''));
  }
  if (/^\s|\s$/.test(key)) return problem('There is white space around the key.', key.trim());
  if (/\s/.test(key)) return problem('There is white space within the key.', key.replace(/\s+/g, ''));
  if (/[^\x21-\x7e]/.test(key)) return problem('A header cannot carry all of these characters.');
  if (/\.{3}|<|>|your|x{6}|\*{3}|here$/i.test(key)) return problem('This looks like placeholder text, not like a key.');
  return null;
}

/** Compares the key with the documented format. */
function diagnoseForm(view: KeyView, key: string): Diagnosis {
  const prefixes = view.environments.map(({ prefix }) => prefix);
  const environment = view.environments.find(({ prefix }) => key.startsWith(prefix));
  if (!environment) {
    const wrongCase = prefixes.some((prefix) => key.toLowerCase().startsWith(prefix.toLowerCase()));
    return problem(
      wrongCase
        ? `Upper and lower case matter in the prefix: ${listOf(prefixes)}.`
        : `A key starts with ${listOf(prefixes)}; this one does not.`,
    );
  }

  const rest = key.slice(environment.prefix.length);
  const stray = rest.search(view.alphabet === 'hex' ? /[^0-9a-f]/i : /[^0-9A-Za-z]/);
  if (stray !== -1) {
    const allowed = view.alphabet === 'hex' ? 'hexadecimal digits' : 'letters and digits';
    return problem(
      `Only ${allowed} follow ${environment.prefix}; look at character ${environment.prefix.length + stray + 1}.`,
    );
  }
  if (!view.lengths.includes(rest.length)) {
    return problem(
      `${rest.length} ${rest.length === 1 ? 'character follows' : 'characters follow'} ${environment.prefix}; a key has ${listOf(view.lengths.map(String))}.`,
    );
  }
  return note(
    `Well formed, ${environment.name.toLowerCase()} environment. If it is a real key, do not use it here; it has not left this page.`,
  );
}

function listOf(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function note(text: string): Diagnosis {
  return { level: 'note', text };
}

function problem(text: string, fixed?: string): Diagnosis {
  return { level: 'problem', text, ...(fixed !== undefined && { fixed }) };
}

/** One line about a key; `fixed` is the key without what got into the field by accident. */
export interface Diagnosis {
  level: 'demo' | 'note' | 'problem';
  text: string;
  fixed?: string;
}
