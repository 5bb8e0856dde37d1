import type { components } from '../../../openapi/generated/novapulse.ts';
import { among, between, moment, objectOf, orNull, text, type Form } from '../../engine/form.ts';
import type { Job } from './job.ts';

/** What the mock stores: an imported file may hold anything. */
export const resources: Record<string, Form> = {
  jobs: objectOf<Job>({
    id: text,
    pipeline: among<components['schemas']['Pipeline']>({ transcription: true, 'full-analysis': true }),
    language: text,
    // A day of ten years is more than any file says.
    seconds: between(0, 3.2e8),
    createdAt: moment,
    startsAt: moment,
    endsAt: moment,
    failure: orNull(text),
  }),
};
