import { compare, selectorSpecificity, type Specificity } from '@csstools/selector-specificity';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'postcss';
import parser, { type Node, type Pseudo, type Selector } from 'postcss-selector-parser';

/**
 * Writes `.hits :is(p, ul)` as `.hits :is(p), .hits :is(ul)`. Browsers sort rules by the tag, class, or attribute of the
 * elements that they are for, and look for none in a list: they ask every element of a page about such a rule, each time
 * that the page gets its styles. Of a backdrop they have to be told what may have one.
 */
export function listedSelectors(): AstroIntegration {
  return {
    name: 'latchkey-listed-selectors',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { css: { postcss: { plugins: [plugin] } } } });
      },
    },
  };
}

const plugin: Plugin = {
  postcssPlugin: 'latchkey-listed-selectors',
  Once(root) {
    root.walkRules((rule) => {
      if (LIST.test(rule.selector)) rule.selectors = rule.selectors.flatMap(listSelector);
    });
  },
};

/** What may have something to write out. */
const LIST = /:(?:is|where)\(|::backdrop/;

/**
 * Returns selectors that together match what `selector` does, each as specific as that: `[selector]`, where its last
 * compound selector has no list to write out, or one with a part that is not to be sorted either.
 */
export function listSelector(selector: string): string[] {
  if (BACKDROP.test(selector)) return BACKDROPS.map((backdrop) => selector.replace(BACKDROP, `$1${backdrop}`));
  const parsed = parser().astSync(selector).first;
  const subject = subjectOf(parsed);
  const at = subject.some(isSorted) ? -1 : subject.findIndex(isList);
  const list = subject[at];
  if (!isList(list) || !list.nodes.every((part) => subjectOf(part).some(isSorted))) return [selector];
  const parts = list.value === ':where' ? list.nodes.map((part) => String(part).trim()) : raisedParts(list);
  if (!parts) return [selector];
  return parts.flatMap((part) => {
    const copy = parsed.clone();
    (subjectOf(copy)[at] as Pseudo).nodes = [parser().astSync(part).first];
    return listSelector(String(copy).trim());
  });
}

/** A backdrop of any element, of which only dialogs and popovers have one. */
const BACKDROP = /(^|\s)::backdrop$/;
const BACKDROPS = [':where(dialog)::backdrop', ':where([popover])::backdrop'];

/** The last compound selector: what is asked of the element itself. */
function subjectOf(selector: Selector): Node[] {
  return selector.nodes.slice(selector.nodes.findLastIndex(({ type }) => type === 'combinator') + 1);
}

// What a rule is sorted by; a nested rule by what it is nested in.
function isSorted({ type }: Node): boolean {
  return ['tag', 'class', 'id', 'attribute', 'nesting'].includes(type);
}

function isList(node: Node | undefined): node is Pseudo {
  return node?.type === 'pseudo' && (node.value === ':is' || node.value === ':where') && node.nodes.length > 1;
}

/** Returns each part as specific as the whole list, which is what its most specific part is; undefined if one cannot be. */
function raisedParts({ nodes }: Pseudo): string[] | undefined {
  const each = nodes.map((part) => selectorSpecificity(part));
  const most = each.reduce((a, b) => (compare(b, a) > 0 ? b : a));
  if (each.some(({ a, b, c }) => a > most.a || b > most.b || c > most.c)) return undefined;
  return nodes.map((part, index) => String(part).trim() + difference(most, each[index] ?? most));
}

/** Excludes what is nowhere, for that counts as much as what is somewhere. */
function difference(most: Specificity, { a, b, c }: Specificity): string {
  return ':not(#_)'.repeat(most.a - a) + ':not(._)'.repeat(most.b - b) + ':not(_)'.repeat(most.c - c);
}
