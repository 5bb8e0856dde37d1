import { labelOf, sentimentSegments } from './transcript.ts';
import type { INSIGHTS } from './transcript.ts';

type Sentiment = typeof INSIGHTS.sentiment;

/** Returns the sentiment of a call of so many seconds: an entry for each turn, each minute, or the whole of it. */
export function sentimentOf(
  seconds: number,
  speaker: 'Agent' | 'Customer' | undefined,
  granularity: 'segment' | 'minute' | 'call',
): Sentiment {
  const turns = sentimentSegments(seconds, speaker);
  const score = averageOf(turns);
  const groups =
    granularity === 'minute' ? [...Map.groupBy(turns, ({ start }) => Math.floor(start / 60)).values()] : [turns];
  return {
    overall_label: labelOf(score),
    overall_score: score,
    trend: (turns.at(-1)?.score ?? 0) > (turns[0]?.score ?? 0) ? 'improving' : 'declining',
    segments: granularity === 'segment' ? turns : groups.map((group, index) => together(group, index + 1)),
  };
}

function together(turns: Sentiment['segments'], id: number): Sentiment['segments'][number] {
  const score = averageOf(turns);
  return { segment_id: id, start: turns[0]?.start ?? 0, end: turns.at(-1)?.end ?? 0, label: labelOf(score), score };
}

function averageOf(turns: Sentiment['segments']): number {
  return Math.round((100 * turns.reduce((sum, turn) => sum + turn.score, 0)) / turns.length) / 100;
}
