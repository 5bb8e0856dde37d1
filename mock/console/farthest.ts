import { contract } from './contract.ts';

/** How far the clock may be ahead of real time, in seconds: as far as the document allows it to be in a file. */
export const FARTHEST = readFarthest();

function readFarthest(): number {
  const file = contract.operations.find(({ id }) => id === 'importSandbox')?.body?.schema;
  const maximum = file?.properties?.['offset']?.['maximum'];
  if (typeof maximum === 'number') return maximum;
  throw new Error('Failed to read how far the clock goes. Give the offset in openapi/console.yaml a maximum.');
}
