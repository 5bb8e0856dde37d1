import { shorten } from '../../engine/shorten.ts';
import { hashText, pick } from './chance.ts';
import type { Criterion, Schemas } from './types.ts';

/* A job has as many criteria, and an application as long a resume, as the caller likes; so much of them is judged. */
const MOST_JUDGED = 50;
const MOST_READ = 10_000;
const LONGEST_CRITERION = 300;

/** A score and the reasons for it. */
export interface Result {
  score: number;
  assessment: Schemas['Assessment'];
}

/**
 * Scores a text against criteria: a criterion counts as met where the text shares a telling word with it, and by the
 * toss of a coin that never changes where it does not. No model is at work, and none is imitated beyond that.
 */
export function assess(criteria: readonly Criterion[], whole: string): Result {
  const text = whole.slice(0, MOST_READ);
  const words = new Set(tellingWords(text));
  const read = criteria
    .slice(0, MOST_JUDGED)
    .map((criterion) => ({ ...criterion, text: shorten(criterion.text, LONGEST_CRITERION) }));
  const judged = read.map((criterion) => ({
    ...criterion,
    weight: WEIGHTS[criterion.importance],
    met:
      tellingWords(criterion.text).some((word) => words.has(word)) || hashText(`${criterion.text} ${text}`) % 3 === 0,
  }));
  const total = judged.reduce((sum, { weight }) => sum + weight, 0);
  const reached = judged.reduce((sum, { weight, met }) => sum + (met ? weight : 0), 0);
  const score = total === 0 ? 5 : 1 + Math.round((9 * reached) / total);

  const strengths = judged.filter(({ met }) => met);
  const concerns = judged.filter(({ met, importance }) => !met && importance !== 'NICE_TO_HAVE');
  return {
    score,
    assessment: {
      verdict: verdictOf(score),
      strengths: strengths.map((criterion) => pick(STRENGTHS, criterion.text + text)(criterion.text)),
      concerns: concerns.map((criterion) => pick(CONCERNS, criterion.text + text)(criterion.text)),
      interviewFocus: [...concerns, ...strengths]
        .slice(0, 2)
        .map((criterion) => pick(FOCUS, criterion.text + text)(criterion.text)),
    },
  };
}

function verdictOf(score: number): string {
  if (score >= 9) return 'Meets nearly everything that was asked for; talk to this person soon.';
  if (score >= 7) return 'A solid match, with a point or two to ask about.';
  if (score >= 4) return 'A possible match; the interview has to show what the resume does not.';
  return 'Little of what was asked for can be found in the resume.';
}

/** Words long enough to say something, cut so that plural and past tense do not matter. */
function tellingWords(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]{6,}/g) ?? []).map((word) => word.slice(0, 6));
}

const WEIGHTS = { MUST_HAVE: 3, PREFERRED: 2, NICE_TO_HAVE: 1 } as const satisfies Record<
  Criterion['importance'],
  number
>;

const STRENGTHS = [
  (criterion: string) => `The resume supports it: ${criterion}.`,
  (criterion: string) => `Found in the most recent work: ${criterion}.`,
] as const;

const CONCERNS = [
  (criterion: string) => `The resume does not show it: ${criterion}.`,
  (criterion: string) => `Only hinted at: ${criterion}.`,
] as const;

const FOCUS = [
  (criterion: string) => `Ask for an example from the last two years: ${criterion}.`,
  (criterion: string) => `Ask what was difficult, and what came of it: ${criterion}.`,
] as const;
