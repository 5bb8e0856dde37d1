import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case } from '../../../openapi/case.ts';
import { absoluteLinks } from '../../../openapi/absolute-links.ts';
import { API_IDS } from '../../../openapi/catalog.ts';
import { generatedPath } from '../../../openapi/generate/files.ts';
import { shortCase } from './short-case.ts';

/**
 * Writes the published documents, their types and their cases below a folder.
 * @param site the URL of the docs, with a slash at its end; links stay relative to the root of the docs without one
 */
export async function writeData(outDir: string, site?: string): Promise<void> {
  await mkdir(join(outDir, 'openapi'));
  await mkdir(join(outDir, 'types'));
  for (const id of API_IDS) {
    const published: unknown = JSON.parse(await readFile(generatedPath(`${id}.json`), 'utf8'));
    const document = site === undefined ? published : absoluteLinks(published, site);
    await writeFile(join(outDir, `openapi/${id}.json`), JSON.stringify(document));
    await writeFile(join(outDir, `types/${id}.d.ts`), narrow(await readFile(generatedPath(`${id}.ts`), 'utf8')));
  }
  const cases = JSON.parse(await readFile(generatedPath('cases.json'), 'utf8')) as Case[];
  const documented = cases.filter(({ api }) => API_IDS.some((id) => id === api));
  await writeFile(join(outDir, 'cases.json'), JSON.stringify(documented.map(shortCase)));
}

/** Returns types with a tab in place of four spaces, and without what the comments say twice. */
function narrow(text: string): string {
  return withoutRepeatedComments(text).replace(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4));
}

/** Drops the comment of a schema whose alias at the end of the file, which is what people import, has the same one. */
function withoutRepeatedComments(text: string): string {
  const wordsOf = (comment: string) => comment.replace('@description', '').replace(/[\s*/]+/g, ' ');
  const ofAliases = new Map(
    [...text.matchAll(/^(\/\*\*(?:(?!\*\/)[^])*\*\/)\nexport type (\w+) =/gm)].map(([, comment = '', name = '']) => [
      name,
      wordsOf(comment),
    ]),
  );
  return text.replace(
    /^ {8}(\/\*\*(?:(?!\*\/)[^])*\*\/)\n( {8}(\w+):)/gm,
    (whole, comment: string, start: string, name: string) => (ofAliases.get(name) === wordsOf(comment) ? start : whole),
  );
}
