import type { Provenance } from './provenance.ts';

/** What the sources of an API say differently, and what was chosen. */
export interface Contradiction {
  id: string;
  topic: string;
  statements: { says: string; provenance: Provenance }[];
  choice: string;
}
