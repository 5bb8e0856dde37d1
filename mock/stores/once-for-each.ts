/** How many are kept; more come only where sandboxes are made and removed all the time. */
const MOST = 2000;

/**
 * Returns `make` with its results kept by name: whoever asks for the same name shares one, and with it what waits in
 * line there. Of too many the oldest is made anew the next time.
 */
export function onceForEach<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, Made>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.delete(name);
    made.set(name, known);
    const [oldest] = made.keys();
    if (made.size > MOST && oldest !== undefined) made.delete(oldest);
    return known;
  };
}
