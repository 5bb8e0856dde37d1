import { DocumentError } from '../../../openapi/derive/document-error.ts';
import { MOST_BYTES, type OwnFile } from './messages.ts';

/** A member at the start of a line, or of an object: enough to tell what a file is without parsing it. */
const DOCUMENT = /(?:^|[{,])\s*["']?(?:openapi|swagger)["']?\s*:\s*["']?\d/m;
const OVERLAY = /(?:^|[{,])\s*["']?overlay["']?\s*:\s*["']?\d/m;

/** The files of a reader, sorted into what they are. */
export interface Sorted {
  /** The name of the document, without folders. */
  file: string;
  overlays: { file: string; text: string }[];
  /** Reads a file by its path from the folder of the document. */
  read: (path: string) => Promise<string>;
}

/** Reads files and finds the document among them, and its overlays. Throws a DocumentError where there is none. */
export async function sortFiles(files: readonly OwnFile[]): Promise<Sorted> {
  expectSize(files);
  const texts = await Promise.all(
    files.map(async ({ path, content }) => ({
      path: path.replace(/^\.?\//, ''),
      text: typeof content === 'string' ? content : await content.text(),
    })),
  );
  const overlays = texts.filter(({ text }) => OVERLAY.test(text) && !DOCUMENT.test(text));
  const others = texts.filter((each) => !overlays.includes(each));
  const depth = (path: string) => path.split('/').length;
  const main =
    others.length === 1
      ? others[0]
      : others
          .filter(({ text }) => DOCUMENT.test(text))
          .toSorted((one, other) => depth(one.path) - depth(other.path))[0];
  if (!main)
    throw new DocumentError(
      `None of these ${files.length} files is an OpenAPI document: none has the field "openapi" with a version, such as 3.1.0.`,
    );
  const folder = main.path.split('/').slice(0, -1).join('/');
  const below = folder === '' ? '' : `${folder}/`;
  return {
    file: main.path.slice(below.length),
    overlays: overlays.map(({ path, text }) => ({ file: path, text })),
    async read(path) {
      const found = texts.find((each) => each.path === below + path);
      if (!found) throw new DocumentError(`"${path}" was not opened; open its folder, or all files together`);
      return found.text;
    },
  };
}

function expectSize(files: readonly OwnFile[]): void {
  const bytes = files.reduce(
    (sum, { content }) => sum + (typeof content === 'string' ? content.length : content.size),
    0,
  );
  if (bytes <= MOST_BYTES) return;
  const [name = 'openapi.yaml'] = files.length === 1 ? [files[0]?.path] : [];
  throw new DocumentError(
    `This has ${megabytes(bytes)} MB; this page reads up to ${megabytes(MOST_BYTES)} MB. Run the mock on your machine: npx latchkey ${name}`,
  );
}

/** @example megabytes(3145728) // => '3' */
function megabytes(bytes: number): string {
  return String(Math.round((bytes / 1024 ** 2) * 10) / 10);
}
