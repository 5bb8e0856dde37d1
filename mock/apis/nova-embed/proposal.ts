import { scramble, hashText } from './chance.ts';
import { fieldOf } from './fields.ts';
import { LEVELS } from './questions.ts';
import type { Answer } from './questions.ts';
import type { JobContext, NewCriterion } from './types.ts';

/** Returns the criteria that the sandbox proposes for a job: a level, what the answers ask for, and two or three skills. */
export function proposeCriteria(context: JobContext, answers: readonly Answer[]): NewCriterion[] {
  const text = `${context.jobTitle} ${context.jobDescription}`;
  const field = fieldOf(text);
  const answered = new Map(answers.map(({ id, value }) => [id, [value].flat()]));
  const level = answered.get('q1')?.[0] ?? levelIn(context.jobTitle);

  const proposed: NewCriterion[] = [
    { text: EXPERIENCE[level]?.(field.work) ?? `Has done ${field.work}`, importance: 'MUST_HAVE' },
    ...(answered.get('q2') ?? []).map((area, index): NewCriterion => ({
      text: `Has worked on ${lowerFirst(area)}`,
      importance: index === 0 ? 'MUST_HAVE' : 'PREFERRED',
    })),
    ...chooseSkills(field.skills, text).map((skill, index): NewCriterion => ({
      text: skill,
      importance: index === 0 ? 'MUST_HAVE' : 'PREFERRED',
    })),
  ];
  const wish = WISHES[answered.get('q3')?.[0] ?? ''];
  return wish ? [...proposed, wish] : proposed;
}

/** Three of the skills, in an order that the job's text chooses. */
function chooseSkills(skills: readonly string[], text: string): string[] {
  const seed = hashText(text);
  return skills
    .map((skill, index) => ({ skill, rank: scramble(seed + index) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, 3)
    .map(({ skill }) => skill);
}

function levelIn(title: string): string {
  if (/\b(head|lead|principal|staff|manager|director)\b/i.test(title)) return 'Lead';
  return LEVELS.find((level) => new RegExp(`\\b${level}\\b`, 'i').test(title)) ?? 'Mid';
}

/** @example lowerFirst('Services and APIs') // => 'services and APIs' */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const EXPERIENCE: Record<string, (work: string) => string> = {
  Junior: (work) => `A first year of ${work}, or training for it`,
  Mid: (work) => `Two or more years of ${work}`,
  Senior: (work) => `Five or more years of ${work}`,
  Lead: (work) => `Seven or more years of ${work}, some of them leading others`,
};

const WISHES: Record<string, NewCriterion> = {
  'It is required': { text: 'Has worked in the industry of this company', importance: 'MUST_HAVE' },
  'It helps': { text: 'Has worked in the industry of this company', importance: 'NICE_TO_HAVE' },
  'In one place': { text: 'Can be at the place of work every day', importance: 'MUST_HAVE' },
  'Some days in one place': { text: 'Can be at the place of work on some days', importance: 'PREFERRED' },
  'From anywhere': { text: 'Has worked in a team that is spread over several places', importance: 'NICE_TO_HAVE' },
  'Yes, from the start': { text: 'Has led others, with responsibility for their work', importance: 'MUST_HAVE' },
  Later: { text: 'Wants to lead others', importance: 'NICE_TO_HAVE' },
};
