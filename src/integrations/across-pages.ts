/** The pages that compare all APIs, or explain what they have in common, by their ids in the order of the sidebar. */
export const ACROSS_PAGES = [
  'errors',
  'authentication',
  'rate-limits',
  'keys',
  'troubleshooting',
  'glossary',
] as const satisfies readonly string[];
