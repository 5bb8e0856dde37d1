import './limits.css';
import { formatSeconds, limitRows, secondsUntil } from '../../sandbox/limit-headers.ts';
import type { LimitRow } from '../../sandbox/limit-row.ts';
import { useClock } from '../../sandbox/use-clock.ts';
import type { PartProps } from '../props.ts';
import MeterRow from './MeterRow.tsx';
import { limitsOf, rejectingPolicy } from './nearest.ts';
import { nextReset, skipToReset } from './skip.ts';
import { useQuotas } from './use-quotas.ts';

/** What is left of each policy that counts the operation, the nearest first, and what the headers say. */
export default function RateLimit({ session, suffix }: PartProps) {
  const answer = session.answer.value;
  const rows = limitRows(session.view.api.limitHeaders, answer);
  const reset = nextReset(session);
  const now = useClock(answer !== null || session.quotas.value !== null);
  const left = reset === null || now === 0 ? 0 : secondsUntil(reset, now);
  useQuotas(session, now);
  const meters = limitsOf(session);
  const isRejected = rejectingPolicy(answer) !== null;

  return (
    <section class="pg-limits" aria-label={`Rate limit${suffix}`} data-previous={session.isPrevious.value}>
      {meters.length > 0 && (
        <ul class="pg-meters" aria-label="Quotas of this request">
          {meters.map(({ policy, unit, figures }) => (
            <MeterRow key={policy} name={policy} unit={unit} figures={figures} now={now} />
          ))}
        </ul>
      )}
      <dl class="pg-limit-rows">
        {rows.map((row) => (
          <div key={row.name} data-kind={row.kind} data-there={row.value !== null} title={row.meaning}>
            <dt>{row.name}</dt>
            <dd class="pg-limit-value">
              {row.value ?? '–'}
              {row.due !== null && row.kind !== 'retry-after' && (
                <span class="pg-countdown">{countdown(row, now)}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {/* Where a limit rejected the request, the fix has the same button. */}
      <button
        type="button"
        class="pg-link pg-skip"
        data-shown={!isRejected}
        disabled={isRejected}
        aria-disabled={left === 0 || undefined}
        onClick={() => left > 0 && void skipToReset(session)}
      >
        Skip to reset
      </button>
    </section>
  );
}

function countdown({ due }: LimitRow, now: number): string {
  const seconds = secondsUntil(due ?? 0, now);
  return seconds === 0 ? 'now' : `in ${formatSeconds(seconds)}`;
}
