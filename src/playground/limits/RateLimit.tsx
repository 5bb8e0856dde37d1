import ChartFold from './ChartFold.tsx';
import { formatSeconds, limitRows, secondsUntil } from '../../sandbox/limit-headers.ts';
import type { LimitRow } from '../../sandbox/limit-row.ts';
import Meters, { OtherQuotas } from './Meters.tsx';
import type { PartProps } from '../props.ts';
import { nextReset, skipToReset } from './skip.ts';
import { useClock } from '../../sandbox/use-clock.ts';
import { useQuotas } from './use-quotas.ts';

/** What is left of each policy, and what the answer says of it: every documented header with its meaning. */
export default function RateLimit({ session, suffix }: PartProps) {
  const answer = session.answer.value;
  const rows = limitRows(session.view.api.limitHeaders, answer);
  const reset = nextReset(session);
  const now = useClock(answer !== null || session.quotas.value !== null);
  const left = reset === null || now === 0 ? 0 : secondsUntil(reset, now);
  useQuotas(session, now);

  return (
    <section class="pg-panel pg-limits" aria-label={`Rate limit${suffix}`}>
      <div class="pg-panel-head">
        <span class="pg-label" aria-hidden="true">
          Rate limit
        </span>
        <button
          type="button"
          class="pg-link pg-skip"
          aria-disabled={left === 0}
          onClick={() => left > 0 && void skipToReset(session)}
        >
          Skip to reset
        </button>
      </div>
      <Meters session={session} rows={rows} now={now} />
      <dl class="pg-limit-rows">
        {rows.map((row) => (
          <div key={row.name}>
            <dt>{row.name}</dt>
            <dd class="pg-limit-value">
              {row.value ?? <span class="pg-dim">{answer ? 'not in this answer' : '–'}</span>}
              {row.due !== null && <span class="pg-countdown">{countdown(row, now)}</span>}
            </dd>
            <dd class="pg-about">{row.meaning}</dd>
          </div>
        ))}
      </dl>
      <OtherQuotas session={session} now={now} />
      <ChartFold session={session} />
    </section>
  );
}

function countdown({ due }: LimitRow, now: number): string {
  const seconds = secondsUntil(due ?? 0, now);
  return seconds === 0 ? 'now' : `in ${formatSeconds(seconds)}`;
}
