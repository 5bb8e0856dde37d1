import { loaders } from './apis/index.ts';

/** Loads one API by its id ahead of its first request. Does nothing for the console, which its requests load. */
export async function loadAhead(id: string): Promise<void> {
  const load = (loaders as Partial<Record<string, () => Promise<unknown>>>)[id];
  await load?.();
}
