import { addressOf } from './address.ts';

/** Loads a sample file of the site by its path below the base. Rejects where it is not there. */
export async function loadSample(sample: string): Promise<Blob> {
  const response = await fetch(addressOf(sample));
  if (!response.ok) throw new Error(`Failed to load the file ${sample}: the site returned ${response.status}.`);
  return response.blob();
}
