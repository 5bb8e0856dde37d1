/** Where a fact comes from: the seed page, another public page (with its address), or a choice of ours. */
export interface Provenance {
  kind: 'seed' | 'public' | 'sandbox';
  url?: string;
  note?: string;
}
