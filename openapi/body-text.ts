import type { JsonValue } from './contract.ts';

/** Whether a media type is JSON, or is written in it (RFC 6839, section 3.1). */
export function isJson(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);
}

/** Whether a media type is that of HTML forms without files. */
export function isForm(mediaType: string): boolean {
  return mediaType.toLowerCase() === 'application/x-www-form-urlencoded';
}

/** Returns a body as it is sent with this media type; multipart bodies are written elsewhere. */
export function bodyText(mediaType: string, value: JsonValue): string {
  if (isForm(mediaType)) return formText(value);
  return typeof value === 'string' && !isJson(mediaType) ? value : JSON.stringify(value);
}

/** Returns the members of an object as a form; the entries of a list each under its name (OpenAPI 3.1, 4.8.14.4). */
function formText(value: JsonValue): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return typeof value === 'string' ? value : '';
  const pairs = Object.entries(value).flatMap(([name, member]) =>
    Array.isArray(member) ? member.map((entry) => [name, scalar(entry)]) : [[name, scalar(member)]],
  );
  return new URLSearchParams(pairs).toString();
}

function scalar(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
