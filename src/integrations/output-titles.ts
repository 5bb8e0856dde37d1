import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { isFormatted } from '../contract/formatted.ts';

/** Says "formatted" above each output of a page whose JSON is shown in another form than the program prints it. */
export function outputTitles(): Definition {
  return {
    name: 'latchkey-output-titles',
    code(node, context) {
      if (node.lang !== 'json' || !node.meta?.includes(OUTPUT) || !isFormatted(node.value)) return;
      context.setProperty(node, 'meta', node.meta.replace(OUTPUT, 'title="Output, formatted"'));
    },
  };
}

/** How a page marks what a sample prints. */
const OUTPUT = 'title="Output"';

type Definition = Extract<NonNullable<SatteriProcessorOptions['mdastPlugins']>[number], { name: string }>;
