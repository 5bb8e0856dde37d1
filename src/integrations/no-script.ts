import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { parse, type AtRule, type Node } from 'postcss';

/**
 * Writes no-script.css: what the light theme sets, for readers whose browser runs no script and prefers light. Pages are
 * built in the dark theme, and it takes a script to change that.
 */
export function noScriptTheme(): AstroIntegration {
  return {
    name: 'latchkey-no-script',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = new URL('_astro/', dir);
        const sheets = (await readdir(folder)).filter((name) => name.endsWith('.css'));
        const texts = await Promise.all(sheets.map((name) => readFile(new URL(name, folder), 'utf8')));
        await writeFile(new URL('no-script.css', dir), lightRules(texts));
      },
    },
  };
}

/**
 * Returns the rules of style sheets that are for the light theme, for any page, without their layers: those that were in
 * one come first, so that the others go on outweighing them.
 */
export function lightRules(sheets: readonly string[]): string {
  const layered = new Set<string>();
  const rules = new Set<string>();
  for (const sheet of sheets) {
    parse(sheet).walkRules((rule) => {
      const selectors = rule.selectors.filter((selector) => LIGHT.test(selector));
      if (selectors.length === 0) return;
      // One more :root stands in for the attribute, so that the rule goes on outweighing the one that it changes.
      const selector = selectors.map((each) => each.replaceAll(LIGHT_ALL, ':root')).join(',');
      (isLayered(rule) ? layered : rules).add(`${selector}{${rule.nodes.join(';')}}`);
    });
  }
  return [...layered, ...rules].join('\n');
}

function isLayered({ parent }: Node): boolean {
  if (!parent || parent.type === 'root') return false;
  return (parent as AtRule).name === 'layer' || isLayered(parent);
}

const LIGHT = /\[data-theme=['"]?light['"]?\]/;
const LIGHT_ALL = new RegExp(LIGHT, 'g');
