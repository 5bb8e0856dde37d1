import type { Provenance } from './provenance.ts';

/**
 * Whether the same request may succeed later: `never`, once a known time has passed, or at a time that nobody knows, so
 * that the waits between attempts have to grow.
 */
export const RETRIES = ['never', 'after-wait', 'with-backoff'] as const;

export type Retry = (typeof RETRIES)[number];

/** What an error means in its API and what to do about it: an example's `x-fix`. Texts may contain `code` in backticks. */
export interface FixContract {
  /** One sentence, for a reader who has the error in hand. */
  meaning: string;
  /** What to do, the most likely remedy first. */
  steps: string[];
  retry: Retry;
  /** How long to wait before a retry, such as "the seconds in `Retry-After`"; absent where `retry` is `never`. */
  wait?: string;
  /** Whose remedy it is: the vendor's or ours. */
  provenance: Provenance;
}

/** Returns a sentence that says whether and when to send the same request again. */
export function retrySentence({ retry, wait }: Pick<FixContract, 'retry' | 'wait'>): string {
  if (retry === 'never') return "Don't retry: the same request fails again until you fix the cause.";
  return `Retry ${retry === 'after-wait' ? 'after a wait' : 'with exponential backoff'}: ${wait}.`;
}
