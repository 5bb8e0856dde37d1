/** Where a fact comes from: the seed page, another public page (with its address), or a choice of this sandbox. */
export interface Provenance {
  kind: 'seed' | 'public' | 'sandbox';
  url?: string;
  note?: string;
}
