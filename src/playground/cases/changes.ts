import type { JsonValue } from '../../../openapi/contract.ts';
import { draftPath, isFileSample, type RequestDraft } from '../../../openapi/draft.ts';
import { isPlainObject } from '../../sandbox/json.ts';
import type { CaseView } from '../../contract/playground-view.ts';

/** Values longer than this are cut, with their length. */
const LONGEST_VALUE = 60;

/**
 * Returns what a case changes in the plain request, line by line, after what Send will do first. `changed` is the
 * request of the case, `firstKey` the name of the key that the plain request has.
 */
export function changesOf(plain: RequestDraft, changed: RequestDraft, chosen: CaseView, firstKey = ''): Change[] {
  return [
    ...(chosen.before ?? []).map(({ summary }) => line('first', `“${summary}”`)),
    ...(chosen.repeat ? [line('first', `the same request ${chosen.repeat} times`)] : []),
    ...difference(keyLine(firstKey), keyLine(chosen.key ?? firstKey)),
    ...difference(requestLine(plain), requestLine(changed)),
    ...memberChanges(plain.headers, changed.headers),
    ...(changed.raw === undefined
      ? memberChanges(flat(plain.body), flat(changed.body))
      : difference(bodyLine(plain.body), changed.raw || 'empty body')),
  ];
}

function keyLine(name: string): string {
  return name === 'none' ? 'no key' : `key “${name}”`;
}

function requestLine(draft: RequestDraft): string {
  return `${draft.method} ${draftPath(draft)}`;
}

function bodyLine(body: JsonValue | undefined): string {
  return body === undefined ? 'no body' : 'the body of the example';
}

function difference(before: string, after: string): Change[] {
  return before === after ? [] : [line('removed', before), line('added', after)];
}

function memberChanges(before: Record<string, string>, after: Record<string, string>): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const changes: [Change['kind'], string | undefined][] = [
      ['removed', before[name]],
      ['added', after[name]],
    ];
    if (before[name] === after[name]) return [];
    return changes.flatMap(([kind, value]) => (value === undefined ? [] : [line(kind, `${name}: ${value}`)]));
  });
}

/** Returns all members of a body as text, by their path, such as `items[0].name`. */
function flat(value: JsonValue | undefined, path = ''): Record<string, string> {
  if (value === undefined) return {};
  if (isFileSample(value)) return { [path]: `${value.$file.name} (${value.$file.type})` };
  const members = membersOf(value);
  if (members.length === 0) return { [path || 'body']: JSON.stringify(value) };
  return Object.fromEntries(members.flatMap(([name, inner]) => Object.entries(flat(inner, path + name))).map(trimmed));
}

function membersOf(value: JsonValue): [name: string, value: JsonValue][] {
  if (Array.isArray(value)) return value.map((item, index) => [`[${index}]`, item]);
  return isPlainObject(value) ? Object.entries(value).map(([name, inner]) => [`.${name}`, inner]) : [];
}

function trimmed([name, text]: [string, string]): [string, string] {
  return [name.replace(/^\./, ''), text];
}

function line(kind: Change['kind'], value: string): Change {
  const text = value.replaceAll('\n', ' ');
  const isLong = text.length > LONGEST_VALUE;
  return { kind, text: isLong ? `${text.slice(0, LONGEST_VALUE - 20)}… (${text.length} characters)` : text };
}

/** A line of the comparison, or a request that is sent `first`. */
export interface Change {
  kind: 'removed' | 'added' | 'first';
  text: string;
}
