/**
 * The list of what is on a page, which marks where its reader is; Starlight's component for narrow screens extends it.
 * Starlight's own asks which heading each element of a page belongs to, twice a page, and takes an identifier for its own
 * address, which one with a slash is not. Here each heading is watched alone: the last above the line is where one is.
 */
export class StarlightTOC extends HTMLElement {
  #links: HTMLAnchorElement[] = [];
  #current: HTMLAnchorElement | null = null;
  #above = new Set<Element>();
  #bars = new Map<Element, number>();
  #observer: IntersectionObserver | null = null;

  set current(link: HTMLAnchorElement) {
    if (link === this.#current) return;
    this.#current?.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
    this.#current = link;
  }

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll('a')];
    const bars = [document.querySelector('header'), this.querySelector('summary')].filter((bar) => bar !== null);
    // Tells heights when the page is laid out anyway: to ask for them would lay it out at once.
    const sizes = new ResizeObserver((entries) => {
      for (const { target, borderBoxSize } of entries) this.#bars.set(target, borderBoxSize[0]?.blockSize ?? 0);
      this.#watch();
    });
    for (const bar of bars) sizes.observe(bar);
    // In the interactive reference there are no such headings; Scalar notes in the address where one is.
    globalThis.navigation?.addEventListener('currententrychange', () => {
      const link = this.#links.find(({ hash }) => hash !== '' && hash === location.hash);
      if (link && headingOf(link)?.checkVisibility() === false) this.current = link;
    });
    let timer: ReturnType<typeof setTimeout>;
    addEventListener('resize', () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#watch(), RESIZED);
    });
  }

  /** Watches which headings are above the line below the page's header, where a reader reads. */
  #watch(): void {
    this.#observer?.disconnect();
    this.#above.clear();
    const line = [...this.#bars.values()].reduce((sum, height) => sum + height, READING);
    this.#observer = new IntersectionObserver((entries) => this.#follow(entries), {
      rootMargin: `${FAR}px 0px ${line - innerHeight}px`,
    });
    for (const link of this.#links) {
      const heading = headingOf(link);
      if (heading) this.#observer.observe(heading);
    }
  }

  #follow(entries: IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) this.#above.add(target);
      else this.#above.delete(target);
    }
    const link = this.#links.findLast((one) => this.#above.has(headingOf(one) ?? this)) ?? this.#links[0];
    if (link) this.current = link;
  }
}

customElements.define('starlight-toc', StarlightTOC);

function headingOf(link: HTMLAnchorElement): Element | null {
  return document.getElementById(decodeURIComponent(link.hash.slice(1)));
}

/** Pixels below the bars at the top within which a heading is what one reads. */
const READING = 85;

/** Pixels above the screen that count too: more than any page is long. */
const FAR = 1e6;

/** Milliseconds without another size after which a window counts as resized. */
const RESIZED = 200;
