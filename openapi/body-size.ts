import type { BodyContract } from './contract.ts';

/** The documented maximum of a body in bytes, and what this sandbox reads of it where that is less. */
export type SizeLimits = Pick<BodyContract, 'maxBytes' | 'sandboxMaxBytes'>;

/** Returns how many bytes this sandbox reads of a body at most. */
export function largestBody({ maxBytes = Number.MAX_SAFE_INTEGER, sandboxMaxBytes = maxBytes }: SizeLimits): number {
  return Math.min(maxBytes, sandboxMaxBytes);
}

/** Returns the words for `{limit}` in the message of a refusal: the size, and whose it is where it is not the API's. */
export function limitInWords(limits: SizeLimits): string {
  const { maxBytes = Number.MAX_SAFE_INTEGER } = limits;
  const size = sizeInWords(largestBody(limits));
  return largestBody(limits) < maxBytes ? `${size} that the mock reads` : size;
}

/** Returns the most that may be sent in words, and what the mock reads of it where that is less; null: unlimited. */
export function largestInWords({ maxBytes, sandboxMaxBytes = maxBytes }: SizeLimits): string | null {
  if (maxBytes === undefined || sandboxMaxBytes === undefined) return null;
  return sandboxMaxBytes < maxBytes
    ? `at most ${sizeInWords(maxBytes)}; the mock reads ${sizeInWords(sandboxMaxBytes)}`
    : `at most ${sizeInWords(maxBytes)}`;
}

/** @example sizeInWords(4718592) // => '4.5 MB' */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024 ** 2) return `${Math.round(bytes / 1024)} KB`;
  return `${Math.round((bytes / 1024 ** 2) * 10) / 10} MB`;
}
