import type { AnswerContract } from '../../openapi/contract.ts';
import type { FixContract } from '../../openapi/fix.ts';

const files = import.meta.glob<Record<string, FixContract>>('../../openapi/generated/*.fixes.json', {
  eager: true,
  import: 'default',
});

/** All fixes of one document, an API's or the console's, by name. Throws where there is no such document. */
export function fixesOf(id: string): Record<string, FixContract> {
  const fixes = files[`../../openapi/generated/${id}.fixes.json`];
  if (!fixes) throw new Error(`Failed to find the fixes of "${id}". Run "npm run generate", or correct the id.`);
  return fixes;
}

/** What one error of a document means and what to do about it; undefined for successes. */
export function fixOf(id: string, answer: AnswerContract): FixContract | undefined {
  return answer.status < 400 ? undefined : fixesOf(id)[answer.fix ?? answer.name];
}
