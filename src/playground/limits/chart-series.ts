import { LIMIT_KINDS } from '../../../openapi/limit-kind.ts';
import type { PolicyView } from '../../contract/playground-view.ts';

/** More bars than this would be lines. */
const MOST_BARS = 60;

/** More boundaries than this would be a hatching. */
const MOST_BOUNDARIES = 40;

/** A boundary to come is drawn where the picture gets no wider than this by it. */
const STRETCH = 3;

/** Returns the answers in spans of equal length, with what ends or begins between them; null without an answer. */
export function chartOf(log: readonly Answered[], windows: readonly PolicyView[]): ChartSeries | null {
  const [first, last] = [log[0], log.at(-1)];
  if (!first || !last) return null;
  const boundaries = [...new Set(windows.flatMap((policy) => boundariesOf(policy, log)))].sort((a, b) => a - b);
  const length = Math.max(1000, last.at - first.at + 1);
  const next = boundaries.find((at) => at > last.at);
  const isNear = next !== undefined && next - first.at <= STRETCH * length;
  const end = isNear ? Math.max(next + length * 0.05, first.at + length) : first.at + length;

  const step = stepOf(end - first.at);
  const count = Math.ceil((end - first.at) / step);
  const bars = Array.from({ length: count }, (_, index) => ({ from: index * step, counts: new Map<string, number>() }));
  for (const { at, status } of log) {
    const { counts } = bars[Math.floor((at - first.at) / step)] ?? { counts: new Map<string, number>() };
    const name = `${String(status)[0]}xx`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const shown = boundaries.filter((at) => at > first.at && at < end).map((at) => at - first.at);
  return {
    start: first.at,
    step,
    bars,
    classes: [...new Set(bars.flatMap(({ counts }) => [...counts.keys()]))].sort(),
    boundaries: shown.length > MOST_BOUNDARIES ? [] : shown,
    next: next === undefined || isNear ? null : next - first.at,
  };
}

/** Returns how many answers had which status in each second that had one, counted from the first. */
export function secondsOf(log: readonly Answered[]): SecondRow[] {
  const start = log[0]?.at ?? 0;
  const rows = new Map<number, Map<number, number>>();
  for (const { at, status } of log) {
    const second = Math.floor((at - start) / 1000);
    const counts = rows.get(second) ?? new Map<number, number>();
    rows.set(second, counts.set(status, (counts.get(status) ?? 0) + 1));
  }
  return [...rows].map(([second, counts]) => ({ second, counts })).sort((one, other) => one.second - other.second);
}

/**
 * Returns the moments at which a policy's windows end: of the clock's own windows, or of those that begin with the first
 * request after the last one. A rolling window has no end; there it is the moment from which requests leave it.
 */
function boundariesOf({ kind, window = 0 }: PolicyView, log: readonly Answered[]): number[] {
  const length = window * 1000;
  const [first, last] = [log[0]?.at ?? 0, log.at(-1)?.at ?? 0];
  if (length === 0) return [];
  if (LIMIT_KINDS[kind].windows === 'epoch') {
    const start = first - (first % length) + length;
    const count = Math.min(MOST_BOUNDARIES + 1, Math.floor((last - start) / length) + 2);
    return Array.from({ length: Math.max(1, count) }, (_, index) => start + index * length);
  }
  const ends: number[] = [];
  for (const { at } of log) if (ends.length === 0 || at >= (ends.at(-1) ?? 0)) ends.push(at + length);
  return ends;
}

/** The smallest round number of milliseconds that gives no more bars than can be told apart. */
function stepOf(length: number): number {
  const rough = length / MOST_BARS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}

interface Answered {
  /** Milliseconds of the sandbox's clock. */
  at: number;
  status: number;
}

/** All times but `start` are in milliseconds after it. */
export interface ChartSeries {
  start: number;
  step: number;
  bars: { from: number; counts: ReadonlyMap<string, number> }[];
  /** `2xx`, `4xx` and so on, as far as they occur. */
  classes: string[];
  boundaries: number[];
  /** The next boundary, where it is too far away to be drawn. */
  next: number | null;
}

interface SecondRow {
  second: number;
  counts: ReadonlyMap<number, number>;
}
