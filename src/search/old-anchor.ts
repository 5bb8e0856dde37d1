/**
 * Errors had anchors on one page once; links to them are out there. Leads from such an anchor to the page that the code
 * has now, and does nothing for any other.
 * @example // at /novapulse/errors/#getJob-404-job_not_found
 * followOldAnchor(); // opens /novapulse/errors/job_not_found/#getJob-404-job_not_found
 */
export function followOldAnchor(): void {
  const [, operation, code] = /^#(?:(.+)-)?\d{3}-([\w-]+)(?:\.[\w.-]+)?$/.exec(location.hash) ?? [];
  if (code === undefined) return;
  const link = document.querySelector<HTMLAnchorElement>(`[data-code-table] a[href$="/errors/${CSS.escape(code)}/"]`);
  if (link) location.replace(link.href + (operation === undefined ? '' : location.hash));
}
