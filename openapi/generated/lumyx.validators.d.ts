/** This file was written by `npm run generate`. Do not edit it. */
import type { Validate } from '../validate.ts';

export const listConversations_query: Validate;
export const createChatCompletion_body: Validate;
export const createAgentChatCompletion_body: Validate;
export const createConversation_body: Validate;
export const createModeration_body: Validate;
export const createChatCompletion_body_all: Validate;
export const createAgentChatCompletion_body_all: Validate;
export const createConversation_body_all: Validate;
export const createModeration_body_all: Validate;
