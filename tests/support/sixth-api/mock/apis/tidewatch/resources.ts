import type { components } from '../../../openapi/generated/tidewatch.ts';
import { objectOf, text, type Form } from '../../engine/form.ts';

/** What the mock stores. */
export const resources: Record<string, Form> = {
  warnings: objectOf<components['schemas']['Warning']>({ id: text, says: text }),
};
