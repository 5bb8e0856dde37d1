/** The colour mode of the site, as Starlight keeps it. */
export function siteColourMode(): ColourMode {
  return document.documentElement.dataset['theme'] === 'light' ? 'light' : 'dark';
}

/**
 * Keeps Scalar's class on the body in step with the site, whoever changes either of them. Scalar reads the mode once,
 * and puts its own back when the system's preference changes. Returns what ends it.
 */
export function followColourMode(): () => void {
  const observer = new MutationObserver(apply);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  observer.observe(document.body, { attributeFilter: ['class'] });
  apply();
  return () => observer.disconnect();
}

function apply(): void {
  const mode = siteColourMode();
  const other = mode === 'light' ? 'dark' : 'light';
  const { classList } = document.body;
  if (classList.contains(`${mode}-mode`) && !classList.contains(`${other}-mode`)) return;
  classList.add(`${mode}-mode`);
  classList.remove(`${other}-mode`);
}

type ColourMode = 'light' | 'dark';
