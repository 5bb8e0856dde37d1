import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../islands/in-turn.ts', import.meta.url));

/** Adds the directive `client:turn`, which src/islands/in-turn.ts is. */
export function turnDirective(): AstroIntegration {
  return {
    name: 'latchkey-turn-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => addClientDirective({ name: 'turn', entrypoint: ENTRY }),
    },
  };
}
