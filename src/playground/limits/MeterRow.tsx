import { formatSeconds, secondsUntil } from '../../sandbox/limit-headers.ts';
import type { Figures } from './nearest.ts';
import { grouped } from '../../ui/grouped.ts';

/** What is left of one policy. Its room is there before the figures, so that nothing moves. */
export default function MeterRow({ name, unit, figures, now }: Props) {
  const { limit = 0, remaining = 0 } = figures ?? {};
  const share = limit === 0 ? 0 : Math.min(1, remaining / limit);
  return (
    <li class="pg-meter" data-spent={figures !== undefined && remaining === 0}>
      <span class="pg-meter-name">{name}</span>
      <span class="pg-meter-track" aria-hidden="true">
        <span style={{ inlineSize: `${100 * share}%` }} />
      </span>
      <span class="pg-meter-figure">{figures ? figureText(remaining, limit, unit) : 'not known yet'}</span>
      <span class="pg-meter-reset pg-dim">{figures && resetText(figures, now)}</span>
    </li>
  );
}

function figureText(remaining: number, limit: number, unit: string): string {
  return [grouped(remaining), 'of', grouped(limit), unit, 'left'].filter(Boolean).join(' ');
}

function resetText({ limit, remaining, resetAt, window }: Figures, now: number): string {
  if (remaining >= limit || resetAt === undefined || now === 0) return '';
  // The sandbox rounds moments up to seconds, so a window that just began would seem to last longer than it does.
  const seconds = Math.min(secondsUntil(resetAt, now), window ?? Number.POSITIVE_INFINITY);
  if (window === null) return 'until one ends';
  return seconds === 0 ? 'more now' : `more in ${formatSeconds(seconds)}`;
}

interface Props {
  name: string;
  unit: string;
  /** undefined: nobody knows yet. */
  figures: Figures | undefined;
  /** The sandbox's time in milliseconds. */
  now: number;
}
