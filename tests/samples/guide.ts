import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParserOptions } from 'prettier';
import { parsers } from 'prettier/plugins/markdown';
import { DOCUMENTED } from '../support/contracts.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DOCS = join(ROOT, 'src/content/docs');

/** How fences name the languages of samples. All other fences are no samples. */
const LANGUAGES: Record<string, SampleLanguage> = {
  bash: 'bash',
  sh: 'bash',
  shell: 'bash',
  js: 'js',
  javascript: 'js',
  mjs: 'js',
  ts: 'ts',
  typescript: 'ts',
  python: 'python',
  py: 'python',
};

/** The labels of tabs between which a reader chooses the language; other tabs belong to every language. */
const LANGUAGE_TABS = ['curl', 'JavaScript', 'TypeScript', 'Python'] as const;

/** Returns every guide of the site, and the README. */
export async function readGuides(): Promise<Guide[]> {
  const pages = readdirSync(DOCS, { recursive: true, encoding: 'utf8' }).filter((path) => /\.mdx?$/.test(path));
  const paths = [join(ROOT, 'README.md'), ...pages.sort().map((path) => join(DOCS, path))];
  return Promise.all(
    paths.map(async (path) => {
      const name = relative(path.startsWith(DOCS) ? DOCS : ROOT, path).split(sep);
      return {
        page: name.join('/'),
        api: name.length > 1 ? (name[0] ?? null) : null,
        samples: await readSamples(readFileSync(path, 'utf8')),
      };
    }),
  );
}

/**
 * Returns the samples of a guide, in the order of the page, each with the output that is shown right after it.
 * Rejects where a fence would be overlooked, or an output belongs to no sample.
 */
export async function readSamples(source: string): Promise<Sample[]> {
  const nodes = blocksOf((await parsers.mdx.parse(source, {} as ParserOptions)) as Node);
  const samples: Sample[] = [];
  let tab: string | null = null;

  for (const [index, node] of nodes.entries()) {
    if (node.type === 'jsx' || node.type === 'html') {
      tab = tabAfter(node, tab);
      samples.push(...keySamples(node, tab));
    }
    if (node.type !== 'code') continue;

    const { line } = node.position.start;
    const language = LANGUAGES[node.lang ?? ''];
    const next = nodes[index + 1];
    if (language) {
      samples.push({
        line,
        language,
        tab: LANGUAGE_TABS.find((label) => label === tab) ?? null,
        code: node.value ?? '',
        title: option(node, 'title'),
        notExecuted: option(node, 'not-executed'),
        output: next && isOutput(next) ? { isJson: next.lang === 'json', text: next.value ?? '' } : null,
      });
    } else if (isOutput(node) && !LANGUAGES[nodes[index - 1]?.lang ?? '']) {
      throw new Error(`Failed to read the output in line ${line}: no sample stands right before it.`);
    }
  }
  return samples;
}

/**
 * Returns what happens in a reader's terminal, language by language: blocks outside the tabs belong to every one of
 * them. A guide without tabs has one run.
 */
export function runsOf({ samples }: Pick<Guide, 'samples'>): Run[] {
  const labels = LANGUAGE_TABS.filter((label) => samples.some(({ tab }) => tab === label));
  if (labels.length === 0) return samples.length > 0 ? [{ label: null, samples }] : [];
  return labels.map((label) => ({ label, samples: samples.filter(({ tab }) => tab === null || tab === label) }));
}

/** Returns the blocks of a page in order, those in lists and asides too. */
function blocksOf(node: Node): Node[] {
  return (node.children ?? []).flatMap((child) => [child, ...blocksOf(child)]);
}

/** Returns the command that a page shows in the place of `<KeyVariable />`. */
function keySamples({ value = '', position }: Node, tab: string | null): Sample[] {
  return [...value.matchAll(/<KeyVariable\b([^>]*)>/g)].map(([, attributes = '']) => {
    const [id, name] = ['api', 'name'].map((each) => new RegExp(`\\b${each}="([^"]*)"`).exec(attributes)?.[1]);
    const contract = DOCUMENTED.find((api) => api.contract.id === id)?.contract;
    const key = contract?.demoKeys.find((each) => name === undefined || each.name === name);
    if (!contract || !key) throw new Error(`Failed to read line ${position.start.line}: there is no such key.`);
    return {
      line: position.start.line,
      language: 'bash',
      tab: LANGUAGE_TABS.find((label) => label === tab) ?? null,
      code: `export ${contract.envVar}=${key.value}`,
      title: null,
      notExecuted: null,
      output: null,
    };
  });
}

/** Returns the label of the tab that is open after a piece of JSX. */
function tabAfter({ value = '', position }: Node, before: string | null): string | null {
  if (/^\s*(```|~~~)/m.test(value)) {
    throw new Error(`Failed to read the JSX in line ${position.start.line}: put blank lines around the fence in it.`);
  }
  return [...value.matchAll(/<(\/?)TabItem\b([^>]*)>/g)].reduce(
    (_, [, closing, attributes]) => (closing ? null : (/label="([^"]*)"/.exec(attributes ?? '')?.[1] ?? null)),
    before,
  );
}

function isOutput(node: Node): boolean {
  return node.type === 'code' && !LANGUAGES[node.lang ?? ''] && option(node, 'title') === 'Output';
}

/** Returns what stands behind `name=` in the first line of a fence. */
function option({ meta }: Node, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(meta ?? '')?.[1] ?? null;
}

export type SampleLanguage = 'bash' | 'js' | 'ts' | 'python';

export interface Guide {
  /** The file, below the folder of all guides. */
  page: string;
  /** The API that the guide is about; null where it is about all of them. */
  api: string | null;
  samples: Sample[];
}

export interface Sample {
  line: number;
  language: SampleLanguage;
  /** The language tab that it stands in; null outside of them. */
  tab: (typeof LANGUAGE_TABS)[number] | null;
  code: string;
  title: string | null;
  /** Why it cannot be run, as its fence says; null: it is run. */
  notExecuted: string | null;
  output: Output | null;
}

export interface Output {
  isJson: boolean;
  text: string;
}

export interface Run {
  label: string | null;
  samples: Sample[];
}

interface Node {
  type: string;
  lang?: string | null;
  meta?: string | null;
  value?: string;
  children?: Node[];
  position: { start: { line: number } };
}
