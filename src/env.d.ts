/// <reference types="@astrojs/starlight" />

declare namespace App {
  interface Locals {
    /** How many notes this page has so far: their ids have to differ. */
    noteCount?: number;
  }
}

declare namespace Astro {
  interface ClientDirectives {
    /** Brings islands near the window to life, one after another: src/islands/in-turn.ts. */
    'client:turn'?: boolean | 'later';
  }
}

declare module '@pagefind/default-ui/npm_dist/mjs/ui-core.mjs' {
  export const PagefindUI: new (options: unknown) => object;
}
