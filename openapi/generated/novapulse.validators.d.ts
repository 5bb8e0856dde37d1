/** This file was written by `npm run generate`. Do not edit it. */
import type { Validate } from '../validate.ts';

export const listJobs_query: Validate;
export const getTranscription_query: Validate;
export const getInsights_query: Validate;
export const ingestAudio_body: Validate;
export const ingestAudio_body_all: Validate;
