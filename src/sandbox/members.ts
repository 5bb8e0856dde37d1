/** Returns the members with one changed; undefined takes it away. */
export function withMember<Value>(
  members: Record<string, Value>,
  name: string,
  value: Value | undefined,
): Record<string, Value> {
  const next = { ...members };
  if (value === undefined) delete next[name];
  else next[name] = value;
  return next;
}

/** Returns the header fields with one changed; one that is there keeps the name it has. undefined takes it away. */
export function withHeader(
  headers: Record<string, string>,
  name: string,
  value: string | undefined,
): Record<string, string> {
  return withMember(headers, headerIn(headers, name) ?? name, value);
}

/**
 * Returns the header fields of a list, in its order and in time that grows with its length alone. Of fields whose names
 * differ in case only, the first gives the name and the last the value.
 */
export function headersFrom(fields: Iterable<readonly [name: string, value: string]>): Record<string, string> {
  const byName = new Map<string, readonly [name: string, value: string]>();
  for (const [name, value] of fields) {
    const present = byName.get(name.toLowerCase());
    byName.set(name.toLowerCase(), [present?.[0] ?? name, value]);
  }
  return Object.fromEntries(byName.values());
}

/** Returns the name that a header field has there. Names are compared without regard to case (RFC 9110, 5.1). */
export function headerIn(headers: Record<string, string>, name: string): string | undefined {
  return Object.keys(headers).find((present) => present.toLowerCase() === name.toLowerCase());
}
