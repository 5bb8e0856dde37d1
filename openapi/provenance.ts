/**
 * Where a fact comes from: the seed page, another public page (with its address), or a choice of ours. Of a document that
 * is not ours, what it does not say is assumed.
 */
export interface Provenance {
  kind: 'seed' | 'public' | 'sandbox' | 'assumed';
  url?: string;
  note?: string;
}
