import type { SandboxFile } from '../sandbox/console.ts';

/** Returns the name that an exported sandbox is saved under. */
export function fileName({ exportedAt }: Pick<SandboxFile, 'exportedAt'>): string {
  return `latchkey-sandbox-${exportedAt.slice(0, 10)}.json`;
}

/** Offers a file for saving. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/**
 * Returns what a file says of itself, before anything is done with it. Whether it can be used is the sandbox's to say.
 * Throws where it is no exported sandbox to look at.
 */
export function readFile(text: string): { content: SandboxFile; about: string } {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Error('The file is not JSON. Nothing has changed.');
  }
  return { content: content as SandboxFile, about: aboutOf(content) };
}

function aboutOf(content: unknown): string {
  const { keys, state, exportedAt } = (content ?? {}) as Partial<Record<keyof SandboxFile, unknown>>;
  if (!Array.isArray(keys) || !Array.isArray(state) || typeof exportedAt !== 'string')
    throw new Error('The file is not an export of this keyring. Nothing has changed.');
  const own = `${keys.length} ${keys.length === 1 ? 'key' : 'keys'} of your own`;
  return `It contains ${own} and ${state.length} other entries, from ${exportedAt.slice(0, 10)}.`;
}
