import ts from 'typescript';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Attributes of elements and components that a reader sees or hears. */
const SEEN_ATTRIBUTES = new Set(['label', 'aria-label', 'title', 'placeholder', 'alt', 'summary', 'caption', 'note']);

/** Attributes that hold no text for a reader, whatever is written in them. */
const UNSEEN_ATTRIBUTES = new Set(['class', 'className', 'id', 'for', 'style', 'href', 'src', 'name', 'type', 'key']);

/** Keys of the OpenAPI documents whose texts are ours and are shown. Messages and example values are wire bytes. */
const DOCUMENT_KEYS = new Set(
  'description summary meaning steps note sandbox purpose allows topic choice says tagline question action advice'.split(
    ' ',
  ),
);

/** Keys below which a document holds bytes of the wire. */
const WIRE_KEYS = new Set(['value', 'example', 'enum', 'default', 'const', 'x-message', 'x-trigger']);

const read = new Map<string, VisibleText[]>();

/** Returns the texts of a file that a reader of the site, of a response or of a terminal sees, each with its line. */
export function visibleTexts(path: string, source: string): VisibleText[] {
  const known = read.get(path + source);
  if (known) return known;
  const texts = readTexts(path, source);
  read.set(path + source, texts);
  return texts;
}

function readTexts(path: string, source: string): VisibleText[] {
  if (/\.mdx?(?:\.txt)?$/.test(path)) return markdownTexts(source);
  if (/\.yaml(?:\.txt)?$/.test(path)) return documentTexts(source);
  if (path.endsWith('.astro')) return astroTexts(source);
  return scriptTexts(source, path);
}

/** Paragraphs, headings, cells and items of Markdown, without code, quotations, tags and targets of links. */
function markdownTexts(source: string): VisibleText[] {
  const bare = source
    .replace(/^---\n([\s\S]*?)\n---\n/u, (_, front: string) =>
      ['', ...front.split('\n').map((line) => /^(?:title|description): (.*)$/u.exec(line)?.[1] ?? ''), '', ''].join(
        '\n',
      ),
    )
    .replace(/^( *)(`{3,}|~{3,}).*\n[\s\S]*?^ *\2 *$/gmu, blank)
    .replace(/^(?:import|export) [\s\S]*?(?=\n\n)/gmu, blank)
    .replace(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->|^ *\{(?:[^{}]|\{[^{}]*\})*\}$/gmu, blank)
    .replace(/<\/?[a-zA-Z](?:[^<>{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*>/gu, blank)
    .replace(/\s*\{#[\w-]+\}$/gmu, '')
    .replace(/\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/gu, (text) => `x${blank(text)}`)
    .replace(/\]\([^()\s]*\)/gu, ']')
    .replace(/^\[[^\]]+\]: .*$/gmu, '')
    .replace(/^:::.*$/gmu, '');
  const texts: VisibleText[] = [];
  let open: VisibleText | null = null;
  for (const [index, line] of bare.split('\n').entries()) {
    const begins = /^\s*(?:[-*+] |\d+\. |#{1,6} |\|)/u.test(line);
    if (line.trim() === '' || begins || !open) open = null;
    if (line.trim() === '') continue;
    const cells = line.trim().startsWith('|') ? line.split('|') : [line.replace(/^\s*(?:[-*+] |\d+\. |#{1,6} )/u, '')];
    for (const cell of cells) {
      if (open && !begins) open.text += ` ${cell.trim()}`;
      else texts.push((open = { line: index + 1, text: cell.trim() }));
    }
  }
  return texts.map(({ line, text }) => ({ line, text: unquote(text) })).filter(({ text }) => /[a-z]/iu.test(text));
}

/** The sentences of an OpenAPI document: what describes, and what gives a reason or a remedy. */
function documentTexts(source: string): VisibleText[] {
  const lines = new LineCounter();
  const texts: VisibleText[] = [];
  const walk = (node: unknown, isSeen: boolean): void => {
    if (isSeq(node)) for (const item of node.items) walk(item, isSeen);
    else if (isScalar(node) && typeof node.value === 'string') {
      if (isSeen) texts.push({ line: lines.linePos(node.range?.[0] ?? 0).line, text: unquote(node.value) });
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        if (!WIRE_KEYS.has(name)) walk(value, !isMap(value) && DOCUMENT_KEYS.has(name));
      }
    }
  };
  walk(parseDocument(source, { lineCounter: lines }).contents, false);
  return texts;
}

/** The script and the template of an Astro component. */
function astroTexts(source: string): VisibleText[] {
  const [, script = '', template = ''] = /^(---\n[\s\S]*?\n---\n)?([\s\S]*)$/u.exec(source) ?? [];
  const offset = script.split('\n').length - 1;
  const markup = template.replace(/<(style|script)\b[\s\S]*?<\/\1>/gu, blank).replace(/<!--[\s\S]*?-->/gu, blank);
  return [
    ...scriptTexts(script.replaceAll('---\n', '\n'), 'script.ts'),
    ...scriptTexts(`<>${markup}</>`, 'template.tsx').map(({ line, text }) => ({ line: line + offset, text })),
  ];
}

/** Texts between tags, attributes that are read, and strings of more than one word. */
function scriptTexts(source: string, path: string): VisibleText[] {
  const file = ts.createSourceFile(
    path,
    source,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const texts: VisibleText[] = [];
  const add = (node: ts.Node, text: string): void => {
    texts.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: unquote(text.trim()) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isJsxAttribute(node)) {
      const name = node.name.getText();
      if (UNSEEN_ATTRIBUTES.has(name)) return;
      if (SEEN_ATTRIBUTES.has(name) && node.initializer && ts.isStringLiteral(node.initializer)) {
        add(node, node.initializer.text);
        return;
      }
    }
    if (ts.isJsxElement(node) && /^(?:code|pre|kbd)$/u.test(node.openingElement.tagName.getText())) return;
    if (ts.isJsxText(node)) add(node, node.text.replaceAll(/\s+/gu, ' '));
    else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (isSentence(node.text)) add(node, node.text);
    } else if (ts.isTemplateExpression(node)) {
      const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('x');
      if (isSentence(text)) add(node, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts.filter(({ text }) => /[a-z]/iu.test(text));
}

/** Whether a string is meant for people: two words at least, and none of the marks of code. A quotation in Markdown is. */
function isSentence(text: string): boolean {
  return (
    /[a-z][.,:;]? [a-z(`“"]/iu.test(text) &&
    !/[{}<]|(?!^)>|=>|\w\(|^[.#[@]|^[a-z-]+ [a-z-]+$|^\s*[A-Z]{4,} [A-Z]{2,}/u.test(text)
  );
}

/** Without code in backticks and without what is quoted: both are somebody else's words. */
function unquote(text: string): string {
  return text
    .replace(/`[^`]*`/gu, 'x')
    .replace(/@sandbox/gu, 'x')
    .replace(/“[^”]*”|"[^"]*"/gu, 'x')
    .replace(/https?:\/\/\S+/gu, 'x');
}

/** The same number of lines, with nothing on them. */
function blank(text: string): string {
  return text.replaceAll(/[^\n]/gu, '');
}

export interface VisibleText {
  line: number;
  text: string;
}
