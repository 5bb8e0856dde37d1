import type { KeyView } from '../contract/playground-view.ts';

/** Returns what is known of a key without looking at its form, or null where it was typed: see keys/diagnose.ts. */
export function knownKey(view: KeyView, key: string): Diagnosis | null {
  if (key === '') return { level: 'note', text: 'No key: you send the request without credentials.' };
  const demo = view.demo.find(({ value }) => value === key);
  if (demo) return { level: 'demo', text: `Demo key “${demo.name}”. ${demo.description}` };
  if (key === view.samples.unknown) return { level: 'note', text: 'Well formed, but no such key exists.' };
  return null;
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

/** One line about a key; `fixed` is the key without what got into the field by accident. */
export interface Diagnosis {
  level: 'demo' | 'note' | 'warning' | 'problem';
  text: string;
  fixed?: string;
}
