/** Returns a function that works out something about an object once, and knows it as long as the object is there. */
export function oncePer<Key extends object, Value extends object>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

/** Returns a function that remembers its last results, at most so many. */
export function remembering<Key extends string | number, Value>(
  most: number,
  work: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
