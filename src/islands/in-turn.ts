import type { ClientDirective } from 'astro';

/** Resolves when the island before has come to life, or has failed to. */
let before = Promise.resolve();

/**
 * `client:turn` brings an island to life when the browser has nothing else to do, and the next one only then: with
 * `client:idle`, those that wait for the same script come to life in one task, during which a page does not respond.
 */
const inTurn: ClientDirective = (load) => {
  before = before
    .then(whenIdle)
    .then(load)
    .then((hydrate) => hydrate())
    // The next one has nothing to do with it.
    .catch((error: unknown) => reportError(error));
};

export default inTurn;

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    // WebKit has no idle callbacks: what Astro itself waits there.
    else setTimeout(resolve, 200);
  });
}
