/**
 * Judges each attempt of a run, oldest first. **Needed**: it passed, or it was refused before anything had said how long
 * to wait. **Too early**: it was refused although an answer before it had named the moment to wait for. **Wasted**: it
 * was refused, and the client gave the request up after it, so that nobody gained anything by it.
 */
export function judge(attempts: readonly Attempt[]): Judged[] {
  // The moment that the last refusal named; whoever sends before it knows better.
  let told: number | null = null;
  return attempts.map((attempt, index) => {
    const known = told;
    if (attempt.until !== null) told = attempt.until;
    if (attempt.status !== 429) {
      const late = known === null ? 0 : Math.max(0, attempt.at - known);
      told = null;
      return { ...attempt, verdict: 'needed', late };
    }
    const isLast = !attempts.slice(index + 1).some(({ call }) => call === attempt.call);
    if (isLast) return { ...attempt, verdict: 'wasted', late: 0 };
    return { ...attempt, verdict: known !== null && attempt.at < known ? 'too early' : 'needed', late: 0 };
  });
}

/** Returns what a whole run comes to. */
export function summarise(attempts: readonly Judged[], wanted: number, milliseconds: number): Summary {
  const count = (verdict: Verdict) => attempts.filter((attempt) => attempt.verdict === verdict).length;
  return {
    wanted,
    delivered: attempts.filter(({ status }) => status !== 429).length,
    sent: attempts.length,
    tooEarly: count('too early'),
    wasted: count('wasted'),
    late: attempts.reduce((sum, { late }) => sum + late, 0),
    milliseconds,
  };
}

type Verdict = 'needed' | 'too early' | 'wasted';

/** One request that was really sent. */
export interface Attempt {
  /** Which of the wanted requests it is for, from 0. */
  call: number;
  /** Milliseconds since the run began. */
  at: number;
  status: number;
  /** Until when a refusal asks one to wait, in milliseconds since the run began; null where it does not. */
  until: number | null;
}

export interface Judged extends Attempt {
  verdict: Verdict;
  /** How long after the moment that it had to wait for it was sent, in milliseconds. */
  late: number;
}

export interface Summary {
  wanted: number;
  delivered: number;
  sent: number;
  tooEarly: number;
  wasted: number;
  /** Milliseconds that were waited for nothing. */
  late: number;
  milliseconds: number;
}
