/** The languages of the code, in the order in which they are offered; snippets.ts has a writer for each. */
export const LANGUAGES = ['curl', 'JavaScript', 'TypeScript', 'Python', 'Go', 'PHP', 'Ruby', 'Java', 'C#'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Where Starlight keeps the label of the tab that was chosen last, for all tabs with the syncKey `language`. */
const ENTRY = 'starlight-synced-tabs__language';

/** Returns the language that was chosen in a guide or in a playground; the first where none was, or it is not offered. */
export function readLanguage(): Language {
  try {
    const chosen = localStorage.getItem(ENTRY);
    return LANGUAGES.find((each) => each === chosen) ?? LANGUAGES[0];
  } catch {
    // Storage is blocked.
    return LANGUAGES[0];
  }
}

/** Keeps the language for the tabs of the guides. A guide without a tab of that name shows its first. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(ENTRY, language);
  } catch {
    // Storage is blocked: the choice holds for this playground.
  }
}
