import type { Handlers } from '../../engine/handler.ts';
import { analyticsHandlers } from './handlers/analytics.ts';
import { batchHandlers } from './handlers/batches.ts';
import { criteriaHandlers } from './handlers/criteria.ts';
import { deletionHandlers } from './handlers/deletions.ts';
import { itemHandlers } from './handlers/items.ts';
import { libraryHandlers } from './handlers/library.ts';
import { limitHandlers } from './handlers/limits.ts';
import { questionHandlers } from './handlers/questions.ts';
import { scoringHandlers } from './handlers/scoring.ts';
import type { Operations } from './types.ts';

/** One function an operation, by its operationId; each noun has a file of its own. */
export const handlers: Handlers<Operations> = {
  ...questionHandlers,
  ...criteriaHandlers,
  ...itemHandlers,
  ...libraryHandlers,
  ...scoringHandlers,
  ...batchHandlers,
  ...deletionHandlers,
  ...limitHandlers,
  ...analyticsHandlers,
};
