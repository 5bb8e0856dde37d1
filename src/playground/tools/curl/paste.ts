import { grouped } from '../../../ui/grouped.ts';
import { isDocumented, type RequestState } from '../../state.ts';
import type { CatalogEntry, PlaygroundView } from '../../../contract/playground-view.ts';
import { findCurl } from './command.ts';
import { fillIn, methodOf } from './fill.ts';
import { readCurl } from './flags.ts';
import { listed } from './headers.ts';
import { MAX_NOTES } from './limits.ts';
import { short, type CurlRequest } from './request.ts';
import { targetOf, type Target } from './target.ts';

/**
 * Returns the request of a curl command as the playground's own: which operation of which API it is, and what to fill
 * in. `viewOf` loads an operation; `present` is the key that is in the key field now, and whose it is. Nothing of the
 * text is kept.
 */
export async function pasteCurl(
  text: string,
  catalog: readonly CatalogEntry[],
  viewOf: (api: string, operation: string) => Promise<PlaygroundView>,
  present: { api: string; key: string },
): Promise<Pasted | { problem: string }> {
  const command = findCurl(text);
  if ('problem' in command) return command;
  const read = readCurl(command);
  const request = { ...read, method: methodOf(read) };
  if (request.url === null) return { problem: urlMissing(request) };
  const variable = /\$\{?(\w+)/.exec(hostOf(request.url))?.[1];
  if (variable !== undefined && command.unknown.has(variable))
    return {
      problem: `The URL begins with the variable ${variable}, whose value is not known here. Replace it with its value.`,
    };

  const target = targetOf(catalog, request.method, request.url, mediaTypeOf(request));
  if (!target)
    return { problem: `The URL belongs to none of these APIs: ${catalog.map(({ name }) => name).join(', ')}.` };
  const view = await viewOf(target.entry.id, target.operation.id);
  const key = present.api === view.api.id ? present.key : '';
  const state = fillIn(view, request, target, { unknown: command.unknown, present: key });
  const notes = [...undocumented(view, state, target), ...request.notes, ...leftAsText(state, command.unknown)];
  if (request.ignored.length > 0)
    notes.push(`Ignored, because it does not change the request: ${listed([...new Set(request.ignored)])}.`);
  return { view, state, notes: bounded(notes) };
}

function urlMissing({ notes }: CurlRequest): string {
  return `The command has no URL. ${[...notes].filter((each) => /sends no request/.test(each)).join(' ')}`.trim();
}

/** Returns scheme and host: what stands before the first slash that is not the scheme's. */
function hostOf(url: string): string {
  return /^(?:[^/]*:\/\/)?[^/]*/.exec(url)?.[0] ?? '';
}

function undocumented(view: PlaygroundView, { draft }: RequestState, { path }: Target): string[] {
  const { name } = view.api;
  if (path !== null) return [`${name} does not document this path. The request is sent as written.`];
  if (isDocumented(view, draft)) return [];
  return [`${name} does not document ${short(draft.method)} for this path. The request is sent as written.`];
}

/** Says which variables are in the request by their name only. The key field says so by itself. */
function leftAsText({ draft, text }: RequestState, unknown: Set<string>): string[] {
  if (unknown.size === 0) return [];
  const names = new Set<string>();
  for (const [, word = ''] of JSON.stringify([draft, text]).matchAll(/\$(\w{1,64})/g)) {
    // What follows the name may be a part of the word that it is in.
    const lengths = Array.from(word, (_, index) => word.length - index);
    const name = lengths.map((length) => word.slice(0, length)).find((each) => unknown.has(each));
    if (name !== undefined) names.add(name);
  }
  return [...names].map((name) => `The value of ${short(name)} is not known here. $${short(name)} is sent as text.`);
}

function bounded(notes: string[]): string[] {
  const own = [...new Set(notes)];
  if (own.length <= MAX_NOTES) return own;
  return [...own.slice(0, MAX_NOTES), `${grouped(own.length - MAX_NOTES)} more remarks are not shown.`];
}

function mediaTypeOf({ form, data, headers }: CurlRequest): string | undefined {
  if (form) return 'multipart/form-data';
  return data === null ? undefined : headers.find(([name]) => /^content-type$/i.test(name))?.[1];
}

export interface Pasted {
  view: PlaygroundView;
  state: RequestState;
  /** What the reader should know about what was not taken over, as sentences. */
  notes: string[];
}
