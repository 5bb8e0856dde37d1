import type { ClientDirective } from 'astro';

/** Resolves when the island before has come to life, or has failed to. */
let before = Promise.resolve();

/**
 * `client:turn` brings an island to life when it is near the window and the browser has nothing else to do, and the next
 * one only then: with `client:idle`, those that wait for the same script come to life in one task, during which a page
 * does not respond, and those far below as well. Their scripts are loaded once the page is painted; with
 * `client:turn="later"`, when their turn comes (src/integrations/island-scripts.ts).
 */
const inTurn: ClientDirective = (load, _options, island) => {
  whenNear(island, () => {
    before = before
      .then(whenIdle)
      .then(load)
      .then((hydrate) => hydrate())
      // The next one has nothing to do with it.
      .catch((error: unknown) => reportError(error));
  });
};

export default inTurn;

/** How far from the window an island is near: the height of the window, above and below. */
const NEAR = '100% 0px';

/** Calls `done` once. Until then the island says that it waits, for nobody is to be told that it does not run. */
function whenNear(island: HTMLElement, done: () => void): void {
  island.dataset['far'] = '';
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      delete island.dataset['far'];
      done();
    },
    { rootMargin: NEAR },
  );
  // An island itself has no box.
  for (const child of island.children) observer.observe(child);
}

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    // WebKit has no idle callbacks: what Astro itself waits there.
    else setTimeout(resolve, 200);
  });
}
