import { formatSeconds, quotasOf, secondsUntil } from '../../sandbox/limit-headers.ts';
import type { LimitRow } from '../../sandbox/limit-row.ts';
import type { PolicyQuota } from './quotas.ts';
import type { Session } from '../session.ts';

/**
 * What is left of every policy that counts the operation, as the sandbox knows it or else as the headers tell it. The
 * rows are there before the figures, so that nothing moves.
 */
export default function Meters({ session, rows, now }: Props) {
  const { api, operation } = session.view;
  const known = session.quotas.value;
  const told = quotasOf(rows);
  if (operation.limits.length === 0) return null;

  return (
    <ul class="pg-meters" aria-label="Quotas of this request">
      {operation.limits.map(({ policy }) => {
        const quota = known?.here.find((each) => each.policy === policy);
        const figures = quota ?? (known ? undefined : told.find((each) => each.policy === policy));
        return (
          <Meter key={policy} name={policy} unit={api.policies[policy]?.counts ?? ''} figures={figures} now={now} />
        );
      })}
    </ul>
  );
}

/** The key's quotas that do not count the operation, folded away. */
export function OtherQuotas({ session, now }: Omit<Props, 'rows'>) {
  const { api, operation } = session.view;
  const others = session.quotas.value?.elsewhere;
  if (operation.limits.length === 0) return null;

  return (
    <details class="pg-fold pg-others">
      <summary>
        Other quotas of this key <span class="pg-dim">{others?.length}</span>
      </summary>
      <ul class="pg-meters">
        {others?.map((quota) => (
          <Meter
            key={`${quota.policy} ${quota.operation}`}
            name={quota.operation === null ? quota.policy : `${quota.policy}, ${quota.operation}`}
            unit={api.policies[quota.policy]?.counts ?? ''}
            figures={quota}
            now={now}
          />
        ))}
      </ul>
    </details>
  );
}

function Meter({ name, unit, figures, now }: MeterProps) {
  const { limit = 0, remaining = 0 } = figures ?? {};
  const share = limit === 0 ? 0 : Math.min(1, remaining / limit);
  return (
    <li class="pg-meter" data-spent={figures !== undefined && remaining === 0}>
      <span class="pg-meter-name">{name}</span>
      <span class="pg-meter-track" aria-hidden="true">
        <span style={{ inlineSize: `${100 * share}%` }} />
      </span>
      <span class="pg-meter-figure">
        {figures
          ? [remaining.toLocaleString('en'), 'of', limit.toLocaleString('en'), unit, 'left'].filter(Boolean).join(' ')
          : 'not known yet'}
      </span>
      <span class="pg-meter-reset pg-dim">{figures && resetText(figures, now)}</span>
    </li>
  );
}

function resetText({ limit, remaining, resetAt, window }: Figures, now: number): string {
  if (remaining >= limit || resetAt === undefined || now === 0) return '';
  // The sandbox rounds moments up to seconds, so a window that just began would seem to last longer than it does.
  const seconds = Math.min(secondsUntil(resetAt, now), window ?? Number.POSITIVE_INFINITY);
  if (window === null) return 'until one ends';
  return seconds === 0 ? 'more now' : `more in ${formatSeconds(seconds)}`;
}

interface Props {
  session: Session;
  rows: LimitRow[];
  /** The sandbox's time in milliseconds. */
  now: number;
}

type Figures = Pick<PolicyQuota, 'limit' | 'remaining'> & Partial<PolicyQuota>;

interface MeterProps {
  name: string;
  unit: string;
  /** undefined: nobody knows yet. */
  figures: Figures | undefined;
  now: number;
}
