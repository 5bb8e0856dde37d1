import type { RotationContract } from '../../openapi/key-contract.ts';

/** Returns the seconds for which a rotated key works on where nothing else is said, or null: until it is revoked. */
export function usualOverlap(rotation: RotationContract): number | null {
  return rotation.ends === 'after-overlap' ? rotation.overlap : null;
}

/** Returns when a rotated key expires: after the overlap, or when it would have anyway if that is earlier. */
export function endOfOld(expiresAt: string | null, now: number, overlap: number | null): string | null {
  if (overlap === null) return expiresAt;
  const end = now + overlap * 1000;
  return new Date(expiresAt === null ? end : Math.min(Date.parse(expiresAt), end)).toISOString();
}
