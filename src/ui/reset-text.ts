/** What a reset of the sandbox takes away. */
export const RESET_TEXT = 'Your keys of all APIs, counters and resources go, and the clock shows real time again.';
