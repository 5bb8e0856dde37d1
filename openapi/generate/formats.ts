import type { Ajv2020 } from 'ajv/dist/2020.js';

/** The formats that our documents use, as pure functions that standalone validators can carry along. */
const FORMATS: Record<string, RegExp | ((text: string) => boolean)> = {
  binary: () => true,
  // RFC 3339, without what Date does not have: leap seconds, and moments that in UTC are of a year with another form.
  'date-time': (text) => {
    const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
    const local = form.exec(text)?.[1];
    if (local === undefined) return false;
    // Browsers differ on February 31: it is no date at all, or it is in March.
    const clock = Date.parse(`${local}Z`);
    if (Number.isNaN(clock) || !new Date(clock).toISOString().startsWith(local)) return false;
    const moment = Date.parse(text);
    return moment >= Date.parse('0000-01-01T00:00:00Z') && moment <= Date.parse('9999-12-31T23:59:59.999Z');
  },
  'https-url': /^https:\/\/[^\s/?#]+(\/\S*)?$/,
  'json-object': (text) => {
    try {
      const value: unknown = JSON.parse(text);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    } catch {
      return false;
    }
  },
};

/** Adds {@link FORMATS} to an Ajv instance. */
export function addFormats(ajv: Ajv2020): void {
  for (const [name, format] of Object.entries(FORMATS)) ajv.addFormat(name, format);
}

/** Returns the source of {@link FORMATS}, for `code.formats` of Ajv's standalone mode. */
export function formatsSource(): string {
  const members = Object.entries(FORMATS).map(([name, format]) => `${JSON.stringify(name)}: ${String(format)}`);
  return `{${members.join(',\n')}}`;
}
