import { isForbidden } from '../../../sandbox/forbidden-header.ts';
import { headersFrom } from '../../../sandbox/members.ts';
import type { PlaygroundView } from '../../../contract/playground-view.ts';
import { grouped } from '../../../ui/grouped.ts';
import { cookiesWithoutKey, takesCookies } from './credential.ts';
import { isCredential } from './key.ts';
import { MAX_FIELDS } from './limits.ts';
import { short, type CurlRequest } from './request.ts';

/** What a browser sends with each request. Content-Type goes with the body. */
const ALWAYS = /^(accept|accept-encoding|accept-language|host|user-agent)$/i;
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Returns the headers that the playground can send, named as the document names them. Says what became of the rest. */
export function readHeaders(view: PlaygroundView, request: CurlRequest): Record<string, string> {
  const { notes } = request;
  const documented = new Map(
    view.operation.parameters.flatMap((each) => (each.in === 'header' ? [[each.name.toLowerCase(), each.name]] : [])),
  );
  const fields = new Map<string, { name: string; values: string[] }>();
  const byBrowser = new Set<string>();
  const cookies: string[] = [];
  for (const [name, value] of request.headers) {
    const known = name.toLowerCase();
    if (isCredential(view, name)) continue;
    if (known === 'cookie' && !takesCookies(view))
      notes.add(`Cookies were left out: ${view.api.name} does not use any.`);
    else if (known === 'cookie') cookies.push(value);
    else if (isForbidden(name) || known === 'user-agent') byBrowser.add(name);
    else if (!TOKEN.test(name) || /[\r\n\0]/.test(value))
      notes.add(`The header “${short(name)}” was left out: its name or value has characters that no header can carry.`);
    else {
      const field = fields.get(known) ?? { name: documented.get(known) ?? name, values: [] };
      field.values.push(value);
      fields.set(known, field);
    }
  }
  noteBrowsers(request, byBrowser);
  const others = cookiesWithoutKey(view, cookies.join('; '));
  return headersFrom([
    ...kept(request, [...fields.values()]),
    ...(others === null ? [] : [['Cookie', others] as const]),
  ]);
}

/** Says which headers a browser writes as it wants, those that curl was told not to send included. */
function noteBrowsers({ notes, removed }: CurlRequest, names: Set<string>): void {
  const removable = removed.filter((name) => ALWAYS.test(name));
  if (names.size > 0)
    notes.add(`A browser does not let a page set these headers: ${listed([...names])}. They were left out.`);
  if (removable.length > 0)
    notes.add(`A browser sends these headers although the command removes them: ${listed(removable)}.`);
}

function kept({ notes }: CurlRequest, fields: { name: string; values: string[] }[]): [string, string][] {
  if (fields.length > MAX_FIELDS)
    notes.add(`Only the first ${MAX_FIELDS} of ${grouped(fields.length)} headers were read.`);
  return fields.slice(0, MAX_FIELDS).map(({ name, values }) => {
    // A list in one line is the same field (RFC 9110, 5.3).
    if (values.length > 1)
      notes.add(`The header ${short(name)} is there ${values.length} times. Its values were joined with commas.`);
    if (values.some((value) => /[^\t -~]/.test(value)))
      notes.add(`The header ${short(name)} has characters outside ASCII, which a browser sends differently from curl.`);
    return [name, values.join(', ')];
  });
}

/** At most ten names, as text. */
export function listed(names: string[]): string {
  const shown = names.slice(0, 10).map(short).join(', ');
  return names.length > 10 ? `${shown} and ${grouped(names.length - 10)} more` : shown;
}
