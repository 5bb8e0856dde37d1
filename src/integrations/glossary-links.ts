import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

/**
 * Links the words of this site to the glossary where a page first uses them. Headings, links and code stay as they are,
 * and so does the glossary itself.
 */
export function glossaryLinks(): Entry {
  return ({ fileURL }) => (fileURL?.pathname.endsWith('/glossary.mdx') ? null : firstUses());
}

/** One for each page: it remembers which words the page has used. */
function firstUses(): Definition {
  const left = new Map(TERMS);
  return {
    name: 'latchkey-glossary-links',
    text(node, context) {
      let holder: ReturnType<typeof context.parent> = context.parent(node);
      while (holder && HOLDERS.has(holder.type)) holder = context.parent(holder);
      if (holder?.type !== 'root') return;
      const parts = linkFirst(left, node.value);
      if (parts.length > 1) context.replaceNode(node, parts);
    },
  };
}

/** Returns a text in parts, with a link for each word that is not linked yet, and strikes these off. */
function linkFirst(left: Map<string, RegExp>, value: string): (Text | Link)[] {
  const found = [...left].flatMap(([id, pattern]) => {
    const match = pattern.exec(value);
    return match ? [{ id, word: match[0], at: match.index }] : [];
  });
  const [first] = found.toSorted((one, other) => one.at - other.at);
  if (!first) return [text(value)];
  left.delete(first.id);
  const link: Link = { type: 'link', url: `/glossary/#${first.id}`, children: [text(first.word)] };
  return [text(value.slice(0, first.at)), link, ...linkFirst(left, value.slice(first.at + first.word.length))];
}

/** Each word by its place in the glossary. "Case" and "mock" are also words of everyday use. */
const TERMS: ReadonlyMap<string, RegExp> = new Map([
  ['demo-key', /\bdemo keys?\b/i],
  ['mock', /(?<=\b(?:the|a|each|this) )mock\b(?! (?:server|API)\b)/i],
  ['case', /(?<=\b(?:each|every|any|all|documented|a) )cases?\b/i],
  ['provenance', /\bprovenance\b/i],
  ['keyring', /(?<=\bthe )keyring\b/i],
  ['our-choice', /\bour choices?\b/],
]);

/** What may be around a word that becomes a link. */
const HOLDERS = new Set(['paragraph', 'list', 'listItem', 'blockquote', 'tableRow', 'tableCell', 'table', 'strong']);

function text(value: string): Text {
  return { type: 'text', value };
}

type Entry = Extract<NonNullable<SatteriProcessorOptions['mdastPlugins']>[number], (...args: never[]) => unknown>;
type Definition = Extract<ReturnType<Entry>, { name: string }>;

interface Text {
  type: 'text';
  value: string;
}

interface Link {
  type: 'link';
  url: string;
  children: Text[];
}
