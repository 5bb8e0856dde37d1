/** The repository of the site's sources, such as `https://git.example/latchkey`: REPOSITORY at build time, or none. */
const REPOSITORY = process.env['REPOSITORY']?.replace(/\/$/, '') ?? null;

/** What Starlight puts before the path of a page's source to edit it; undefined where no repository is configured. */
export function editBase(): string | undefined {
  return REPOSITORY === null ? undefined : `${REPOSITORY}/edit/main/`;
}

/** Where to report a problem of a page; null where no repository is configured. */
export function reportUrl(page: string): string | null {
  if (REPOSITORY === null) return null;
  return `${REPOSITORY}/issues/new?${new URLSearchParams({ title: `Page /${page}: ` })}`;
}
