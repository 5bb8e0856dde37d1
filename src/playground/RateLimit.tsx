import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formatSeconds, lastDue, limitRows, quotasOf, secondsUntil, type LimitRow, type Quota } from './limits.ts';
import type { PartProps } from './Panel.tsx';
import { advanceClock, clockOffset, sandboxNow } from './sandbox.ts';

/** What the answer says about the limits: each documented header with its meaning, and the time until it changes. */
export default function RateLimit({ session, suffix }: PartProps) {
  const now = useSignal(0);
  const rows = limitRows(session.view.api.limitHeaders, session.answer.value);
  const due = lastDue(rows);
  const left = due === null ? 0 : secondsUntil(due, now.value);

  useEffect(() => {
    now.value = sandboxNow();
    if (due === null || secondsUntil(due, sandboxNow()) === 0) return undefined;
    const timer = setInterval(() => (now.value = sandboxNow()), 500);
    return () => clearInterval(timer);
  }, [due, clockOffset.value]);

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
          onClick={() => left > 0 && void advanceClock(left)}
        >
          Skip to reset
        </button>
      </div>
      <Meters quotas={quotasOf(rows)} />
      <dl class="pg-limit-rows">
        {rows.map((row) => (
          <div key={row.name}>
            <dt>{row.name}</dt>
            <dd class="pg-limit-value">
              {row.value ?? <span class="pg-dim">{session.answer.value ? 'not in this answer' : '–'}</span>}
              {row.due !== null && <span class="pg-countdown">{countdown(row, now.value)}</span>}
            </dd>
            <dd class="pg-about">{row.meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Meters({ quotas }: { quotas: Quota[] }) {
  // An empty meter keeps the room, so that nothing moves when the first answer comes.
  const shown = quotas.length > 0 ? quotas : [{ policy: '', limit: 0, remaining: 0 }];
  return (
    <>
      {shown.map(({ policy, limit, remaining }) => (
        <p class="pg-meter" key={policy} data-spent={limit > 0 && remaining === 0}>
          <span class="pg-meter-track" aria-hidden="true">
            <span style={{ inlineSize: limit === 0 ? '0%' : `${(100 * remaining) / limit}%` }} />
          </span>
          <span>{limit === 0 ? 'Quota not told' : `${remaining} of ${limit} left`}</span>
        </p>
      ))}
    </>
  );
}

function countdown({ due }: LimitRow, now: number): string {
  const seconds = secondsUntil(due ?? 0, now);
  return seconds === 0 ? 'now' : `in ${formatSeconds(seconds)}`;
}
