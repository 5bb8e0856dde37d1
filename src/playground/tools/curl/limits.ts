/** Headers, query parameters and form parts that are read: each becomes a row on the page. */
export const MAX_FIELDS = 100;

/** Sentences about one command that are shown. */
export const MAX_NOTES = 20;
