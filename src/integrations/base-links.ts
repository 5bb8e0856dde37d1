import type { AstroIntegration } from 'astro';

/**
 * Puts the site's base path before the links of Markdown pages, which are written from the root: `/about/` becomes
 * `/docs/about/` where the site is served below `/docs/`.
 */
export function baseLinks(): AstroIntegration {
  return {
    name: 'latchkey-base-links',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const base = config.base.replace(/\/$/, '');
        if (base === '') return;

        const processor: unknown = config.markdown.processor;
        if (!hasHastPlugins(processor))
          throw new Error('Failed to add the base to links: the Markdown processor accepts no hast plugins.');
        processor.options.hastPlugins.push({
          name: 'latchkey-base-links',
          element: {
            filter: ['a'],
            visit(node: Anchor, context: Context) {
              const { href } = node.properties;
              if (typeof href === 'string' && href.startsWith('/') && !href.startsWith('//')) {
                context.setProperty(node, 'href', base + href);
              }
            },
          },
        });
      },
    },
  };
}

function hasHastPlugins(processor: unknown): processor is { options: { hastPlugins: unknown[] } } {
  if (typeof processor !== 'object' || processor === null || !('options' in processor)) return false;
  const { options } = processor;
  return (
    typeof options === 'object' && options !== null && 'hastPlugins' in options && Array.isArray(options.hastPlugins)
  );
}

interface Anchor {
  properties: Record<string, unknown>;
}

interface Context {
  setProperty(node: Anchor, name: string, value: string): void;
}
