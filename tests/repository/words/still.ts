/** Files and folders that still have words which are ruled out. It may only get shorter. */
export const STILL_WORDY: readonly string[] = [];

/** Files that still have sentences of more than 25 words. It may only get shorter. */
export const STILL_LONG: readonly string[] = [];
