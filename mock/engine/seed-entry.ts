/** A resource that is there from the beginning. */
export interface SeedEntry {
  account: string;
  environment: string;
  /** The tenant, where the API has such. */
  world?: string;
  collection: string;
  id: string;
  resource: unknown;
}
