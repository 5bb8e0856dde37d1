import { scramble } from './chance.ts';
import type { ScoringFailure } from './resume.ts';
import type { ScoringJob } from './scoring.ts';
import { HOUR, MINUTE, SECOND } from './time.ts';
import type { AnyCall } from './types.ts';

/** What analytics know of a scoring job: no tenant, no application, so it stays when those are deleted. */
export interface ScoringRecord {
  at: number;
  endsAt: number;
  failure: ScoringFailure | null;
  /** Whether its webhook arrived; null where none was sent. */
  delivered: boolean | null;
}

/** Where the made-up history of a partner ends: at the moment when the sandbox was new. */
export interface History {
  until: number;
  /** Makes the history of one environment different from that of another. */
  salt: number;
}

/** Keeps what analytics will know of a new scoring job. */
export async function recordJob(
  { account }: Pick<AnyCall, 'account'>,
  { id, queuedAt, endsAt, outcome }: ScoringJob,
): Promise<void> {
  const failure = typeof outcome === 'string' ? outcome : null;
  // The sandbox has no endpoints to deliver to.
  await account
    .collection<ScoringRecord>('records')
    .put(`${queuedAt}-${id}`, { at: queuedAt, endsAt, failure, delivered: null });
}

/** Returns every record since a moment: the made-up ones first, then those of this sandbox. */
export async function recordsSince(
  { account, now }: Pick<AnyCall, 'account' | 'now'>,
  start: number,
): Promise<ScoringRecord[]> {
  const history = await account.collection<History>('history').get('scoring');
  const own = await account.collection<ScoringRecord>('records').list();
  return [
    ...(history ? imagine({ ...history, until: Math.min(history.until, now) }, start) : []),
    ...own.filter(({ at }) => at >= start),
  ];
}

/** Returns a history that follows from the hours it covers, so that nothing of it has to be kept. */
function imagine({ until, salt }: History, start: number): ScoringRecord[] {
  const records: ScoringRecord[] = [];
  for (let hour = Math.floor(start / HOUR); hour * HOUR < until; hour++) {
    const seed = scramble(hour + salt);
    // More at noon than at night, and never quite nothing.
    const count = 2 + (seed % 4) + Math.round(6 * Math.max(0, Math.sin(((hour % 24) / 24) * Math.PI)));
    for (let n = 0; n < count; n++) {
      const chance = scramble(seed + n);
      const at = hour * HOUR + (chance % 60) * MINUTE + ((chance >>> 8) % 60) * SECOND;
      if (at < start || at >= until) continue;
      const failure = (chance >>> 4) % 40 === 0 ? (FAILURES[(chance >>> 12) % FAILURES.length] ?? null) : null;
      records.push({ at, endsAt: at + 9000 + ((chance >>> 3) % 8000), failure, delivered: (chance >>> 5) % 90 !== 0 });
    }
  }
  return records;
}

/** The frequent ones more often. */
const FAILURES: readonly ScoringFailure[] = [
  'AI_SCORING_FAILED',
  'AI_SCORING_FAILED',
  'TIMEOUT',
  'TIMEOUT',
  'TASK_STUCK',
  'MAX_RETRIES_EXCEEDED',
];
