import { hashText } from './chance.ts';
import type { Resume, Schemas } from './types.ts';

/** Why a resume cannot be scored, found before a job is accepted: the code of the documented answer. */
export type ResumeProblem =
  | 'RESUME_FETCH_FAILED'
  | 'RESUME_TOO_LARGE'
  | 'RESUME_ENCRYPTED'
  | 'RESUME_CORRUPTED'
  | 'RESUME_PARSE_FAILED'
  | 'RESUME_EMPTY';

export type ScoringFailure = Schemas['ScoringFailure'];

/**
 * Returns what is wrong with a resume, or null. The sandbox fetches nothing: what a file is called stands for what is
 * in it, whatever host it is on.
 */
export function findResumeProblem(resume: Resume): ResumeProblem | null {
  if (resume.type === 'text') return resume.content?.trim() === '' ? 'RESUME_EMPTY' : null;
  return RESUME_PROBLEMS.get(fileName(resume)) ?? null;
}

/** Returns why the scoring of a resume fails, or null where it succeeds. */
export function findScoringFailure(resume: Resume): ScoringFailure | null {
  return SCORING_FAILURES.get(fileName(resume)) ?? null;
}

/** Returns the member that a resume of its type must have and has not, or null. */
export function findMissingMember({ type, url, content }: Resume): 'url' | 'content' | null {
  if (type === 'url') return url === undefined ? 'url' : null;
  return content === undefined ? 'content' : null;
}

/** Returns what scoring can read of a resume: its text, or for a file some that its address chooses. */
export function textOf({ type, url = '', content = '' }: Resume): string {
  return type === 'text' ? content : (FILE_TEXTS[hashText(url) % FILE_TEXTS.length] ?? '');
}

/** What the resume problems are called in the answers, for the applications of a batch. */
export const RESUME_MESSAGES: Record<ResumeProblem, string> = {
  RESUME_FETCH_FAILED: 'The resume could not be fetched from its address.',
  RESUME_TOO_LARGE: 'The resume is larger than 50 MB.',
  RESUME_ENCRYPTED: 'The resume is encrypted.',
  RESUME_CORRUPTED: 'The resume is corrupted.',
  RESUME_PARSE_FAILED: 'The resume could not be parsed.',
  RESUME_EMPTY: 'The resume holds no text.',
};

/** What the failures of scoring are called. */
export const FAILURE_MESSAGES: Record<ScoringFailure, string> = {
  AI_SCORING_FAILED: 'The model gave no usable assessment.',
  TASK_STUCK: 'The job stopped without a result.',
  TIMEOUT: 'Scoring took too long.',
  MAX_RETRIES_EXCEEDED: 'Scoring was tried several times without success.',
};

/** @example fileName({ type: 'url', url: 'https://files.example/a/empty.pdf?v=2' }) // => 'empty' */
function fileName({ type, url = '' }: Resume): string {
  if (type !== 'url') return '';
  const path = url.split(/[?#]/, 1)[0] ?? '';
  return (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '').toLowerCase();
}

// Maps, for a file may be called like a member that every object has.
const RESUME_PROBLEMS = new Map<string, ResumeProblem>([
  ['missing', 'RESUME_FETCH_FAILED'],
  ['too-large', 'RESUME_TOO_LARGE'],
  ['encrypted', 'RESUME_ENCRYPTED'],
  ['corrupted', 'RESUME_CORRUPTED'],
  ['unreadable', 'RESUME_PARSE_FAILED'],
  ['empty', 'RESUME_EMPTY'],
]);

const SCORING_FAILURES = new Map<string, ScoringFailure>([
  ['ai-scoring-failed', 'AI_SCORING_FAILED'],
  ['task-stuck', 'TASK_STUCK'],
  ['timeout', 'TIMEOUT'],
  ['max-retries-exceeded', 'MAX_RETRIES_EXCEEDED'],
]);

const FILE_TEXTS = [
  'Eight years in the same field, five of them with responsibility for the work of others. Worked on services and documentation.',
  'Three years in a comparable role, with training on the job and good references. Reviews and tests the work of colleagues.',
  'Twelve years in several companies, the last four in a regulated industry. Has designed and run services in production.',
  'First position after training, with two projects that were finished on time.',
];
