/** The pages on which one works with all APIs at once, by their ids: the header has a link to each. */
export const SANDBOX_PAGES = ['playground', 'retry-lab', 'compare', 'cases', 'keyring'] as const;
