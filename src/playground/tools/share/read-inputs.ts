import type { JsonValue } from '../../../../openapi/contract.ts';
import { isPlainObject } from '../../../sandbox/json.ts';
import { grouped } from '../../../ui/grouped.ts';
import type { SharedInputs } from './shared.ts';

/** More parameters or headers than anybody reads; a page that shows thousands stands still. */
const MOST_MEMBERS = 100;

/** Characters of a link behind its hash, and of one value of a parameter or a header. */
const LONGEST_HASH = 100_000;
const LONGEST_VALUE = 8_192;

/** How deep a body may be nested. */
const DEEPEST = 100;

/** What a link fills in, and what of it is more than the playground shows, as people call it. */
export interface ReadInputs {
  inputs: SharedInputs;
  cut: string[];
}

/** Returns what stands behind the hash of a link as an object; empty where it is none, or far too long. */
export function readHash(hash: string): { [member: string]: JsonValue } {
  if (hash.length > LONGEST_HASH) return {};
  try {
    const [, text = ''] = /^#with=(.*)$/s.exec(hash) ?? [];
    const value = JSON.parse(decodeURIComponent(text)) as JsonValue;
    return isPlainObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** Returns whether a link is too long to be read. */
export function isTooLong(hash: string): boolean {
  return hash.length > LONGEST_HASH;
}

/**
 * Returns the inputs that a value from outside, such as a link or the browser's storage, holds. What has another form is
 * passed over; what is more than can be shown is left out and told in `cut`.
 */
export function readInputs(rest: { [member: string]: JsonValue }): ReadInputs {
  const inputs: SharedInputs = {};
  const cut: string[] = [];
  for (const name of ['method', 'path', 'text', 'raw'] as const) {
    const value = rest[name];
    if (typeof value === 'string') inputs[name] = value;
  }
  for (const [name, what] of [
    ['pathParams', 'path parameters'],
    ['query', 'query parameters'],
    ['headers', 'headers'],
  ] as const) {
    const value = rest[name];
    if (isPlainObject(value)) inputs[name] = texts(value, what, cut);
  }
  const { body } = rest;
  if (body !== undefined) {
    if (isDeeper(body, DEEPEST)) cut.push(`the body, which is nested more than ${DEEPEST} levels deep`);
    else inputs.body = body;
  }
  if (rest['bodiless'] === true) inputs.bodiless = true;
  return { inputs, cut };
}

function texts(value: { [member: string]: JsonValue }, what: string, cut: string[]): Record<string, string> {
  const given = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const short = given.filter(([name, text]) => name.length + text.length <= LONGEST_VALUE).slice(0, MOST_MEMBERS);
  if (short.length < given.length) {
    cut.push(`${grouped(given.length - short.length)} of ${grouped(given.length)} ${what}`);
  }
  return Object.fromEntries(short);
}

/** Looks level by level, for a value that is nested deep enough ends any recursion. */
function isDeeper(value: JsonValue, levels: number): boolean {
  let level: JsonValue[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}
