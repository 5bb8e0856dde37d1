import type { CaseView } from '../../contract/playground-view.ts';

/** Returns the cases that hold every word in their status, name or summary; upper and lower case are alike. */
export function filterCases(cases: readonly CaseView[], words: string): CaseView[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return cases.filter(({ status, name, summary }) => {
    const text = `${status} ${name} ${summary}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
