import type { Handlers } from '../../engine/handler.ts';
import { analysisHandlers } from './handlers/analysis.ts';
import { imageHandlers } from './handlers/images.ts';
import { modelHandlers } from './handlers/models.ts';
import { textHandlers } from './handlers/text.ts';
import { webhookHandlers } from './handlers/webhooks.ts';
import type { Operations } from './types.ts';

/** One function an operation, by its operationId; each noun has a file of its own. */
export const handlers: Handlers<Operations> = {
  ...textHandlers,
  ...imageHandlers,
  ...analysisHandlers,
  ...modelHandlers,
  ...webhookHandlers,
};
