/**
 * Which modules the site's scripts are made of, so that a page loads few files at once and not many one after the
 * other. A group takes along what its modules import, unless an earlier group has it.
 */
export const CHUNKS = [
  // What every page begins with, in one file. direct-scripts.ts names it in place of what Astro makes of each.
  {
    name: 'site',
    test: /astro:scripts\/page|vite\/preload-helper|(?:Search|TableOfContents)\.astro\?astro&type=script|src[\\/](?:components[\\/]starlight[\\/]starlight-toc|search[\\/]pagefind-ui)\.ts$/,
    priority: 5,
  },
  // Whatever an island is, it needs all of these: one file is smaller than four, and there sooner.
  { name: 'preact', test: /node_modules[\\/](?:preact|@preact[\\/][^\\/]+)[\\/]/, priority: 4 },
  // Each is small, and playgrounds, labs and the keyring begin with them.
  {
    name: 'base',
    test: /src[\\/](?:ui[\\/](?:focus|use-module|reset-text|CodeText|ScrollBox)|contract[\\/]fix-index|sandbox[\\/](?:use-clock|problem|json|known-key|answer|request|address|limit-headers|own-keys|state))\.tsx?$/,
    priority: 3,
  },
  { name: 'playground', test: /src[\\/]playground[\\/](?:guide[\\/]GuidePanel\.tsx|session\.ts)$/, priority: 2 },
  // What a first request needs besides its API.
  {
    name: 'mock',
    test: /src[\\/](?:sandbox[\\/]connect|playground[\\/]request[\\/]sending)\.ts$|[\\/]mock[\\/]engine[\\/]/,
    priority: 1,
  },
];
