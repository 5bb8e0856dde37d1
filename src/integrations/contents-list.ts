import type { AstroIntegration } from 'astro';
import { replaceModule } from './replace-module.ts';

/** Puts src/components/starlight/starlight-toc.ts in place of what marks the reader's place in the list of a page. */
export function contentsList(): AstroIntegration {
  return replaceModule(
    'latchkey-contents-list',
    /^.*\/components-internals\/TableOfContents\/starlight-toc$/,
    new URL('../components/starlight/starlight-toc.ts', import.meta.url),
  );
}
