import type { APIRoute } from 'astro';
import { allContracts } from '../../contract/contract.ts';
import { errorIndex } from '../../contract/error-index.ts';
import { symptomIndex } from '../../contract/symptom-index.ts';
import { topicIndex } from '../../contract/topic-index.ts';

/** /search/errors.json: what the search finds pasted errors in. Loaded with the first letter that is typed. */
export const GET: APIRoute = () =>
  Response.json({ ...errorIndex(allContracts()), pages: topicIndex(allContracts()), symptoms: symptomIndex() });
