import type { JsonValue, RequestPatch } from '../../openapi/contract.ts';
import { isFileSample } from '../../openapi/draft.ts';
import { isPlainObject } from './json.ts';
import type { CaseView } from './view.ts';

/** Values longer than this are described by their length. */
const LONGEST_VALUE = 48;

/** Returns in one line what choosing the case changed in the example request, and what Send will do first. */
export function describeChanges(chosen: CaseView): string {
  const changes = [...keyChange(chosen.key), ...patchChanges(chosen.request ?? {})];
  if (chosen.force) changes.push('header Prefer, which asks for this answer by name');
  const request = changes.length === 0 ? 'The example request as it stands.' : `With ${changes.join(', ')}.`;
  return [request, ...preludes(chosen)].join(' ');
}

function keyChange(key: string | undefined): string[] {
  if (key === undefined) return [];
  if (key === 'none') return ['no key'];
  if (key === 'unknown' || key === 'malformed') return [`${key === 'unknown' ? 'an' : 'a'} ${key} key`];
  return [`key “${key}”`];
}

function patchChanges(patch: RequestPatch): string[] {
  return [
    ...(patch.method ? [`method ${patch.method}`] : []),
    ...(patch.url ? [`path ${patch.url}`] : []),
    ...members(patch.path),
    ...members(patch.query),
    ...Object.entries(patch.header ?? {}).map(([name, value]) => headerChange(name, value)),
    ...(isPlainObject(patch.body) ? members(patch.body) : []),
    ...(patch.raw === undefined ? [] : ['a body of its own']),
  ];
}

function headerChange(name: string, value: string | null | { $repeat: { text: string; times: number } }): string {
  if (value === null) return `no header ${name}`;
  const length = typeof value === 'string' ? value.length : value.$repeat.text.length * value.$repeat.times;
  return typeof value === 'string' && length <= LONGEST_VALUE
    ? `header ${name}: ${value}`
    : `header ${name} of ${length} characters`;
}

function members(values: Record<string, JsonValue> | undefined): string[] {
  return Object.entries(values ?? {}).map(([name, value]) => {
    if (value === null) return `no ${name}`;
    if (isFileSample(value)) return `${name} = ${value.$file.name}`;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length <= LONGEST_VALUE ? `${name} = ${text}` : `${name} of ${text.length} characters`;
  });
}

function preludes({ before, repeat }: CaseView): string[] {
  const first = before?.map(({ summary }) => `“${summary}”`).join(', then ');
  return [
    ...(first ? [`Sends ${first} first.`] : []),
    ...(repeat ? [`Sends the same request ${repeat} times first.`] : []),
  ];
}
