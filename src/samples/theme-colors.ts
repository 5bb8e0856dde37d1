import type { ExpressiveCodeTheme } from '@astrojs/starlight/expressive-code';

/** Returns the colors that all themes, in their order, have for what the first one shows in a color. */
export type ThemeColors = (first: string) => readonly string[];

/**
 * Compares themes of one family, which tell the same words apart. Throws where they do not: then the color of a word in
 * the first theme does not say what it is in the others.
 */
export function themeColors(themes: readonly ExpressiveCodeTheme[]): ThemeColors {
  const [first] = themes;
  const known = new Map<string, readonly string[]>();
  const add = (colors: (string | undefined)[]) => {
    const [key = ''] = colors;
    if (colors.every((color) => color === undefined)) return;
    const all = colors.map((color = '') => color.toUpperCase());
    const before = known.get(key.toUpperCase()) ?? all;
    if (String(before) !== String(all) || all.includes('')) throw new Error(unlike(themes, key));
    known.set(key.toUpperCase(), all);
  };
  add(themes.map(({ fg }) => fg));
  for (const [at, { scope }] of (first?.settings ?? []).entries()) {
    const settings = themes.map((theme) => theme.settings[at]);
    if (settings.some((each) => String(each?.scope) !== String(scope))) throw new Error(unlike(themes, String(scope)));
    add(settings.map((each) => each?.settings.foreground));
  }
  return (color) => {
    const found = known.get(color.toUpperCase());
    if (!found) throw new Error(unlike(themes, color));
    return found;
  };
}

function unlike(themes: readonly ExpressiveCodeTheme[], what: string): string {
  const names = themes.map(({ name }) => name).join(' and ');
  return `Failed to color code for ${names} at once: they do not treat ${what} alike. Choose themes of one family.`;
}
