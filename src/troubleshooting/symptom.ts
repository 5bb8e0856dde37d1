/** What people see when a request fails, as a tool prints it. */
export interface Symptom {
  id: string;
  tool: string;
  /** What the tool prints; … stands for what differs. */
  text: string;
  /** What versions print that are older and still in use. */
  older?: string;
  /** Parts of what other tools print for the same cause, in lower case, by which the search finds it. */
  signs?: readonly string[];
  cause: string;
  fix: string;
  /** The page that tells more, below the root of the site. */
  page: string;
}
