import { pick } from './chance.ts';
import { fieldOf } from './fields.ts';
import { DAY, iso } from './time.ts';
import type { JobContext, Question, Schemas } from './types.ts';

/** Questions about a job, as they are kept. Times are milliseconds since the epoch. */
export interface QuestionSet {
  id: string;
  jobId: string;
  questions: Question[];
  guidance: string;
  createdAt: number;
  expiresAt: number;
}

/** Levels of experience, in the order in which they are offered. */
export const LEVELS = ['Junior', 'Mid', 'Senior', 'Lead'] as const;

/** How long a set can be answered (our choice; the documents show an expiry and say nothing about its length). */
const EXPIRES_AFTER = DAY;

/** Returns questions about a job: its level, its areas, and one that the job itself chooses. */
export function createQuestionSet(id: string, jobId: string, context: JobContext, now: number): QuestionSet {
  const text = `${context.jobTitle} ${context.jobDescription}`;
  return {
    id,
    jobId,
    questions: [
      {
        id: 'q1',
        selectionType: 'single',
        question: 'Which level of experience should a candidate have at least?',
        options: [...LEVELS],
        hint: 'Think of what the person has to do alone from the first month.',
      },
      {
        id: 'q2',
        selectionType: 'multi',
        question: 'Which of these will the person work on?',
        options: [...fieldOf(text).areas],
        hint: null,
      },
      { id: 'q3', selectionType: 'single', ...pick(LAST_QUESTIONS, text) },
    ],
    guidance: `Three answers are enough to make criteria for ${context.jobTitle}. Choose what is true today, not what would be ideal.`,
    createdAt: now,
    expiresAt: now + EXPIRES_AFTER,
  };
}

/** Returns a set as the API shows it. */
export function describeQuestionSet(set: QuestionSet): Schemas['QuestionSetAnswer'] {
  const { id, jobId, questions, guidance, expiresAt } = set;
  return { questionSet: { id, jobId, questions, guidance, expiresAt: iso(expiresAt) } };
}

/** Returns what keeps answers from fitting a set of questions, or null where they do. */
export function findMismatch(questions: readonly Question[], answers: readonly Answer[]): string | null {
  const stranger = answers.find(({ id }) => !questions.some((question) => question.id === id));
  if (stranger) return `there is no question ${stranger.id}`;

  for (const { id, selectionType, options } of questions) {
    const given = answers.filter((answer) => answer.id === id);
    const value = given[0]?.value;
    if (value === undefined) return `${id} has no answer`;
    if (given.length > 1) return `${id} has more than one answer`;
    if (Array.isArray(value) !== (selectionType === 'multi')) {
      return `${id} takes ${selectionType === 'multi' ? 'a list of its options' : 'one of its options'}`;
    }
    const chosen = [value].flat();
    if (chosen.length === 0) return `${id} has no answer`;
    if (!chosen.every((option) => options.includes(option))) {
      return `${id} takes ${selectionType === 'multi' ? 'a list of its options' : 'one of its options'}`;
    }
  }
  return null;
}

const LAST_QUESTIONS: readonly [LastQuestion, ...LastQuestion[]] = [
  {
    question: 'How much does experience in your industry count?',
    options: ['It is required', 'It helps', 'It does not matter'],
    hint: 'Industry knowledge narrows the field a lot.',
  },
  {
    question: 'How does the team work together?',
    options: ['In one place', 'Some days in one place', 'From anywhere'],
    hint: null,
  },
  {
    question: 'Will the person lead others?',
    options: ['Yes, from the start', 'Later', 'No'],
    hint: 'Leading a project counts as well.',
  },
];

type LastQuestion = Pick<Question, 'question' | 'options' | 'hint'>;

export type Answer = NonNullable<Schemas['CriteriaRequest']['answers']>[number];
