/** Returns a path template with its parameters filled in. */
export function fill(template: string, params: Record<string, unknown>): string {
  return template.replace(/\{([^}]+)\}/g, (_whole, name: string) => encodeURIComponent(textOf(params[name])));
}

/** Returns a parameter's value as it stands in a path. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : (JSON.stringify(value) ?? '');
}

/** @example parameterOf('/pets/{petId}') // => 'petId' */
export function parameterOf(item: string): string {
  return item.split('/').at(-1)?.slice(1, -1) ?? '';
}
