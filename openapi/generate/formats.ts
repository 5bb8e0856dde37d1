import type { Ajv2020 } from 'ajv/dist/2020.js';

/** The formats that our documents use, as pure functions that standalone validators can carry along. */
const FORMATS: Record<string, RegExp | ((text: string) => boolean)> = {
  binary: () => true,
  'date-time':
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
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
