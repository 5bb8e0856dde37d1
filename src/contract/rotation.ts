import type { RotationContract } from '../../openapi/key-contract.ts';
import { upperFirst } from './letters.ts';

/**
 * How a key takes over from another, and what ends the old one, as a sentence without its full stop.
 * @example rotationWords({ ends: 'after-overlap', overlap: 86_400, … })
 *   // => 'Create a new key; the old key works for a day more unless you set another time'
 */
export function rotationWords(rotation: RotationContract): string {
  if (rotation.ends === 'by-hand') return upperFirst(rotation.steps.join(', '));
  if (rotation.ends === 'when-revoked') return 'Create a new key; the old key works until you revoke it';
  return `Create a new key; the old key works for ${durationWords(rotation.overlap)} more unless you set another time`;
}

/** @example durationWords(86_400) // => 'a day' */
function durationWords(seconds: number): string {
  const { one, many, length } = UNITS.find((unit) => seconds % unit.length === 0) ?? UNITS[3];
  return seconds === length ? one : `${seconds / length} ${many}`;
}

const UNITS = [
  { one: 'a day', many: 'days', length: 86_400 },
  { one: 'an hour', many: 'hours', length: 3600 },
  { one: 'a minute', many: 'minutes', length: 60 },
  { one: 'a second', many: 'seconds', length: 1 },
] as const;
