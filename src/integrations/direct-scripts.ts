import type { PageChange } from './finished-pages.ts';

/**
 * Names in each page the scripts that its own only import, each once: of the parts that chunks.ts gathers in one file,
 * Astro still makes a script each, a request for one line.
 */
export function directScripts(): PageChange {
  return {
    begin({ read }) {
      const targets = new Map<string, Promise<string>>();
      return async (html) => {
        const named = new Set<string>();
        const parts = html.split(SCRIPT);
        // What the expression captures stands at each odd place.
        for (let at = 1; at < parts.length; at += 2) {
          const script = parts[at] ?? '';
          const found = targets.get(script) ?? read(script).then((text) => target(text, script));
          targets.set(script, found);
          const path = await found;
          parts[at] = named.has(path) ? '' : `<script type="module" src="${path}"></script>`;
          named.add(path);
        }
        return parts.join('');
      };
    },
  };
}

const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/;

/** Returns the path of what a script imports, where it does nothing else; else its own. */
function target(script: string, path: string): string {
  const imported = /^import"(\.\/[^"]+)";?\s*$/.exec(script)?.[1];
  return imported === undefined ? path : new URL(imported, `http://site.test${path}`).pathname;
}
