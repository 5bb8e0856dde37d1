/**
 * Returns an object whose members are made when they are first read, and kept: of 1,200 operations of a document few are
 * ever called.
 */
export function lazy<T extends object>(parts: { [Name in keyof T]: () => T[Name] }): T {
  const made = {};
  for (const [name, make] of Object.entries<() => unknown>(parts)) {
    Object.defineProperty(made, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = make();
        Object.defineProperty(made, name, { configurable: true, enumerable: true, writable: true, value });
        return value;
      },
    });
  }
  return made as T;
}
