import type { Stream } from './stream.ts';

/** Whether the events came in one piece although there are several: then they were not shown as they were made. */
export function cameAtOnce({ events, pieces, end }: Stream): boolean {
  return end === 'done' && pieces === 1 && events.length > 1;
}
