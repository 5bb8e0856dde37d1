/** This file was written by `npm run generate`. Do not edit it. */
import type { Validate } from '../validate.ts';

export const listTasks_query: Validate;
export const listFiles_query: Validate;
export const createChatCompletion_body: Validate;
export const createResponse_body: Validate;
export const createTask_body: Validate;
export const createChatCompletion_body_all: Validate;
export const createResponse_body_all: Validate;
export const createTask_body_all: Validate;
export const uploadFile_body: Validate;
export const uploadFile_body_all: Validate;
