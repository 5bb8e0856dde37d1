import type { LoadKeyDrawer } from '../playground/props.ts';
import { findParts, type Parts } from './parts.ts';

/** How long Scalar may take, once it is loaded, before the static reference stays. */
const PATIENCE = 20_000;

/** How long Scalar may take to render an operation that was asked for: a slow machine takes several seconds. */
const RENDERING = 30_000;

/** The part of an address that asks for the interactive reference, on its own or before the anchor of an operation. */
const ASKED = /^#interactive(?:\/(?<anchor>.+))?$/;

/**
 * Lets the reader open the interactive reference in place of the static one, and go back. Nothing of it is loaded before
 * there is a sign that somebody wants it: a pointer or the focus on its bar, a button, or an address that asks for it.
 */
export function startReference(root: HTMLElement, loadKeyDrawer: LoadKeyDrawer): void {
  const parts = findParts(root);
  let mounted: Promise<void> | null = null;

  for (const sign of ['pointerover', 'focusin']) {
    parts.bar.addEventListener(sign, () => void load().catch(() => undefined), { once: true, passive: true });
  }
  parts.open.addEventListener('click', () => void open(beingRead(parts)));
  parts.close.addEventListener('click', () => showStatic(parts));
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-try]') : null;
    if (button) void open(button.dataset['try'], true);
  });
  addEventListener('hashchange', openIfAsked);
  openIfAsked();

  function openIfAsked(): void {
    const asked = ASKED.exec(decodeURIComponent(location.hash));
    if (asked) void open(asked.groups?.['anchor']);
  }

  async function open(anchor: string | undefined, isTried = false): Promise<void> {
    parts.status.textContent = 'Loading the interactive reference…';
    parts.open.setAttribute('aria-disabled', 'true');
    try {
      const { mountReference } = await load();
      mounted ??= mountReference(parts.interactive, parts.view, loadKeyDrawer);
      await inTime(mounted);
      parts.status.textContent = '';
      showInteractive(parts, anchor);
      if (isTried && anchor !== undefined) pressTestRequest(parts.interactive, anchor);
    } catch (error) {
      parts.interactive.remove();
      root.querySelectorAll('[data-try]').forEach((button) => button.remove());
      parts.open.hidden = true;
      parts.status.textContent = 'The interactive reference could not be loaded. The reference below is complete.';
      reportError(error);
    }
  }
}

function load() {
  // Zod, which Scalar brings along, tries out at its start whether it may compile; the site's policy forbids it.
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
  return import('./interactive.ts');
}

/** Returns the anchor of the operation at the top of the window; undefined above the first. */
function beingRead({ stable }: Parts): string | undefined {
  const operations = [...stable.querySelectorAll<HTMLElement>('[data-operation]')];
  return operations.findLast((each) => each.getBoundingClientRect().top < innerHeight / 3)?.dataset['operation'];
}

function showInteractive(parts: Parts, anchor: string | undefined): void {
  parts.bar.dataset['mode'] = 'interactive';
  parts.stable.hidden = true;
  parts.interactive.hidden = false;
  history.replaceState(history.state, '', anchor === undefined ? location.pathname + location.search : `#${anchor}`);
  // Scalar listens to this, renders what is at the anchor, and scrolls there.
  if (anchor !== undefined) dispatchEvent(new PopStateEvent('popstate'));
  else parts.close.focus({ preventScroll: true });
}

/** The reader keeps the place: Scalar notes in the address what is at the top of the window. */
function showStatic(parts: Parts): void {
  parts.bar.dataset['mode'] = 'static';
  parts.open.removeAttribute('aria-disabled');
  parts.interactive.hidden = true;
  parts.stable.hidden = false;
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  parts.open.focus({ preventScroll: true });
}

/** Presses Scalar's own button on an operation, once that is rendered, unless the reader has moved on by then. */
function pressTestRequest(interactive: HTMLElement, anchor: string): void {
  const end = performance.now() + RENDERING;
  let movedOn = false;
  for (const sign of ['pointerdown', 'keydown', 'wheel']) {
    addEventListener(sign, () => (movedOn = true), { once: true, passive: true });
  }
  const press = () => {
    const section = interactive.querySelector(`section[id$="/${CSS.escape(anchor.split('/').at(-1) ?? '')}"]`);
    const button = [...(section?.querySelectorAll('button') ?? [])].find((each) =>
      /test request/i.test(each.textContent),
    );
    if (movedOn) return;
    if (button) button.click();
    else if (performance.now() < end) requestAnimationFrame(press);
  };
  press();
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  setTimeout(() => reject(new Error('it took too long')), PATIENCE);
  return Promise.race([work, promise]);
}
