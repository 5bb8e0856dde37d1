/** A resource that is there from the beginning. */
export interface SeedEntry {
  account: string;
  environment: string;
  /** The name of the namespace, where the API parts an account's resources. */
  namespace?: string;
  collection: string;
  id: string;
  resource: unknown;
}
