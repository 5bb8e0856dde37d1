/** This file was written by `npm run generate`. Do not edit it. */
import type { Validate } from '../validate.ts';

export const getImage_query: Validate;
export const generateText_body: Validate;
export const generateImage_body: Validate;
export const analyzeText_body: Validate;
export const createWebhook_body: Validate;
export const updateWebhook_body: Validate;
export const testWebhook_body: Validate;
export const generateText_body_all: Validate;
export const generateImage_body_all: Validate;
export const analyzeText_body_all: Validate;
export const createWebhook_body_all: Validate;
export const updateWebhook_body_all: Validate;
export const testWebhook_body_all: Validate;
