/** What a reset of the sandbox takes away. */
export const RESET_TEXT =
  'A reset deletes your keys of all APIs, counters and resources, and sets the clock to the real time.';
