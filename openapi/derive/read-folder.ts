import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { DocumentError } from './document-error.ts';
import { loadDocument, type SourceDocument } from './load.ts';

/** Reads a document of the file system, with the files of its folder that it refers to; none outside, by links neither. */
export async function readDocument(path: string): Promise<SourceDocument> {
  const folder = await realpath(dirname(path)).catch(() => null);
  if (folder === null) throw new DocumentError(`There is no folder ${dirname(path)}.`);
  return loadDocument(basename(path), async (name) => {
    const real = await realpath(join(folder, name)).catch(() => null);
    if (real === null) throw new DocumentError(`There is no file ${name === basename(path) ? path : name}.`);
    if (!real.startsWith(folder + sep) && name !== basename(path))
      throw new DocumentError(`${name} is a link out of the folder.`);
    return readFile(real, 'utf8');
  });
}

/** Returns the text of a file, such as an overlay. Throws a DocumentError where there is none. */
export async function readText(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new DocumentError(`There is no file ${path}.`);
  return text;
}
