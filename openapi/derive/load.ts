import { DocumentError } from './document-error.ts';
import { parseText } from './parse.ts';
import { createResolver, eachReference } from './references.ts';
import type { Dialect } from './schema/run.ts';
import { isObject } from '../is-object.ts';

/** Reads a file of the document's folder by its path below it, such as `schemas/pet.yaml`. */
export type ReadFile = (path: string) => Promise<string>;

/** A document that was read, with everything it refers to within its folder. */
export interface SourceDocument {
  /** The name of its file, without folders. */
  file: string;
  document: Record<string, unknown>;
  /** `3.0.3` */
  version: string;
  dialect: Dialect;
  /** References that lead nowhere, and why: what they stand for may be anything. */
  unresolved: Unresolved[];
  /** Returns what a reference leads to. */
  resolve: (reference: string) => unknown;
  /** The texts of all files, by their path below the folder: for the lines of what is wrong. */
  texts: ReadonlyMap<string, string>;
}

interface Unresolved {
  file: string;
  path: string[];
  reference: string;
  why: string;
}

/** The member that holds the other files of a document. */
const FILES = 'x-latchkey-files';

const MOST_FILES = 500;

/**
 * Reads an OpenAPI document (3.0, 3.1 or 3.2; JSON or YAML) and what it refers to in other files of its folder. References
 * to the network, or out of the folder, are not followed. Throws a {@link DocumentError} for what is no such document.
 */
export async function loadDocument(file: string, read: ReadFile): Promise<SourceDocument> {
  const texts = new Map<string, string>();
  const files: Record<string, unknown> = {};
  const unresolved: Unresolved[] = [];
  const document = await open(file);
  const version = expectOpenApi(file, document);

  const waiting = takeReferences(file, document);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Object.hasOwn(files, next.path) || next.path === file) continue;
    try {
      if (texts.size >= MOST_FILES) throw new DocumentError(`more than ${MOST_FILES} files are not read`);
      const data = await open(next.path);
      files[next.path] = data;
      waiting.push(...takeReferences(next.path, data));
    } catch (error) {
      unresolved.push({ ...next.from, why: error instanceof Error ? error.message : 'it cannot be read' });
    }
  }
  if (Object.keys(files).length > 0) document[FILES] = files;
  const resolve = createResolver(document);
  eachReference(document, ({ holder, path }) => {
    const reference = String(holder['$ref']);
    if (reference.startsWith('#') && resolve(reference) === undefined)
      unresolved.push({ file, path, reference, why: 'nothing is there' });
  });
  return {
    file,
    document,
    version,
    dialect: version.startsWith('3.0') ? '3.0' : '2020-12',
    unresolved,
    resolve,
    texts,
  };

  async function open(path: string): Promise<Record<string, unknown>> {
    const text = await read(path);
    texts.set(path, text);
    const data = parseText(path, text);
    if (!isObject(data))
      throw new DocumentError(`${path} has no object, so it is not an OpenAPI document or a part of one.`);
    return data;
  }

  /** Makes references to other files ones into the document, and returns the files that they need. */
  function takeReferences(from: string, data: Record<string, unknown>): Wanted[] {
    const wanted: Wanted[] = [];
    eachReference(data, ({ holder, path }) => {
      const reference = String(holder['$ref']);
      const [target = '', fragment = ''] = reference.split('#', 2);
      if (target === '') {
        if (from !== file) holder['$ref'] = inFile(from, fragment);
        return;
      }
      const place = { file: from, path, reference };
      const inside = pathWithin(from, target);
      if (inside === null) {
        const why = /^[a-z][a-z\d+.-]*:|^\/\//i.test(target)
          ? 'references to the network are not followed; save its target next to the document'
          : 'it leads out of the folder of the document';
        unresolved.push({ ...place, why });
        return;
      }
      holder['$ref'] = inside === file ? `#${fragment}` : inFile(inside, fragment);
      wanted.push({ path: inside, from: place });
    });
    return wanted;
  }
}

function inFile(file: string, fragment: string): string {
  return `#/${FILES}/${file.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('%', '%25')}${fragment}`;
}

/** Returns the path of a file that another one refers to, or null for one outside the folder. */
function pathWithin(from: string, target: string): string | null {
  if (/^[a-z][a-z\d+.-]*:|^[/\\]|^~|\\|\0/i.test(target)) return null;
  const parts = from.split('/').slice(0, -1);
  for (const part of decodePath(target).split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

function decodePath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns the version of OpenAPI that a document is written in. Throws for what cannot be mocked. */
function expectOpenApi(file: string, { swagger, openapi, paths }: Record<string, unknown>): string {
  if (swagger !== undefined)
    throw new DocumentError(
      `${file} is a Swagger ${typeof swagger === 'string' ? swagger : '2.0'} document, and this reads OpenAPI 3. Convert it: npx swagger2openapi ${file} --outfile openapi.yaml`,
    );
  if (typeof openapi !== 'string' && typeof openapi !== 'number')
    throw new DocumentError(`${file} is no OpenAPI document: it has no field "openapi" with a version, such as 3.1.0.`);
  const version = String(openapi);
  if (!/^3\.[0-2](\.|$)/.test(version))
    throw new DocumentError(`${file} is written in OpenAPI ${version}; 3.0, 3.1 and 3.2 are known.`);
  if (!isObject(paths) || Object.keys(paths).filter((path) => path.startsWith('/')).length === 0)
    throw new DocumentError(
      `${file} has no paths, so there is no request to respond to. Webhooks alone cannot be mocked.`,
    );
  return version;
}

interface Wanted {
  path: string;
  from: Omit<Unresolved, 'why'>;
}
