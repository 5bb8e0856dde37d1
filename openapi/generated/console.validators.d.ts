/** This file was written by `npm run generate`. Do not edit it. */
import type { Validate } from '../validate.ts';

export const getLimits_query: Validate;
export const createKey_body: Validate;
export const rotateKey_body: Validate;
export const advanceClock_body: Validate;
export const importSandbox_body: Validate;
export const createKey_body_all: Validate;
export const rotateKey_body_all: Validate;
export const advanceClock_body_all: Validate;
export const importSandbox_body_all: Validate;
