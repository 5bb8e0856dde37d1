/** What curl makes of its URL: ranges, credentials, fragment, and the query that options add. */
import type { Reading } from './request.ts';

/** Rewrites the URL of the request as curl does; `data` is what -G puts into the query. */
export function finishUrl(reading: Reading, data: string | null): void {
  const { request, query } = reading;
  if (request.url === null) return;
  const written = reading.isGlobOff ? request.url : globbed(reading, request.url);
  const bare = withoutCredentials(reading, written.replace(/#[^]*$/, ''));
  // curl takes one of both.
  const added = data ?? (query.length === 0 ? null : query.join('&'));
  if (data !== null && query.length > 0) request.notes.add('--url-query was left out: curl ignores it with -G.');
  request.url = added === null || added === '' ? bare : `${bare}${bare.includes('?') ? '&' : '?'}${added}`;
}

/** `{a,b}` and `[1-3]` stand for several URLs (`man curl`, URL), of which the first is read. */
function globbed({ request: { notes } }: Reading, url: string): string {
  return url.replace(
    /\\([{}[\]])|\{([^{}]*)\}|\[([^[\]]*)\]/g,
    (whole, escaped?: string, set?: string, range?: string) => {
      if (escaped !== undefined) return escaped;
      const [first = ''] = (set ?? '').split(',', 1);
      const start = range === undefined ? undefined : /^(\w+)-\w+(?::\d+)?$/.exec(range)?.[1];
      if (set === first)
        notes.add(`curl reads ${whole.slice(0, 24)} in a URL as ${first.slice(0, 22)}. Replace it with a value.`);
      else if (range !== undefined && start === undefined)
        notes.add('curl reads [ ] in a URL as a range unless it has the option -g. They were read as written.');
      else notes.add(`curl sends one request for each of ${whole.slice(0, 24)}. Only the first was read.`);
      return range === undefined ? first : (start ?? whole);
    },
  );
}

/** Takes `user:password@` out of a URL. Options for the same count more. */
function withoutCredentials({ request }: Reading, url: string): string {
  const [, scheme = '', user, rest = ''] = /^(\w+:\/\/)?([^/?@]*)@([^]*)$/.exec(url) ?? [];
  if (user === undefined) return url;
  request.credentials ??= { scheme: 'Basic', value: decode(user), from: 'the URL' };
  return scheme + rest;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
