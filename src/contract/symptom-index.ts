import type { IndexedSymptom } from '../search/error-index.ts';
import { SYMPTOMS } from '../troubleshooting/symptoms.ts';
import { withBase } from './base.ts';

/** Returns what tools print when a request fails, each with its cause, its fix and its row in the troubleshooting. */
export function symptomIndex(): IndexedSymptom[] {
  return SYMPTOMS.map(({ id, tool, text, cause, fix, ...row }) => {
    const texts = 'older' in row ? [text, row.older] : [text];
    return {
      tool,
      text,
      printed: texts.map((each) =>
        each
          .toLowerCase()
          .split('…')
          .filter((part) => part.trim() !== ''),
      ),
      signs: 'signs' in row ? row.signs : [],
      meaning: cause,
      step: fix,
      href: withBase(`/troubleshooting/#${id}`),
    };
  });
}
