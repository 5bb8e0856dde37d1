import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a built site in which the origin of the server belongs, as the build noted them. */
export interface OriginFiles {
  /** The origin that the site was built for, with SITE; null: any. */
  site: string | null;
  /** Returns the file below the site's root with the origin in it; null where no origin belongs in this file. */
  read(path: string, origin: string): Promise<Buffer<ArrayBuffer> | null>;
}

/**
 * Reads which files of a built site name an origin.
 * @param root the folder of the site
 * @param base the path below which it was built, with a slash at both ends
 */
export function readOriginFiles(root: string, base: string): OriginFiles {
  const { site, sample, files } = readNotes(join(root, 'hosting', 'origins.json'));
  const below = base.replace(/\/$/, '');
  return {
    site,
    async read(path, origin) {
      const slots = Object.hasOwn(files, path) ? files[path] : undefined;
      if (!slots) return null;
      const bytes = await readFile(join(root, path));
      const sampleLength = Buffer.byteLength(sample);
      const places = [
        ...slots.links.map((at) => ({ at, length: 0, text: origin })),
        ...slots.samples.map((at) => ({ at, length: sampleLength, text: origin + below })),
      ].sort((one, other) => one.at - other.at);
      const parts: Buffer[] = [];
      let read = 0;
      for (const { at, length, text } of places) {
        parts.push(bytes.subarray(read, at), Buffer.from(text));
        read = at + length;
      }
      return Buffer.concat([...parts, bytes.subarray(read)]);
    },
  };
}

function readNotes(path: string): OriginNotes {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as OriginNotes;
  } catch (error) {
    throw new Error(`Failed to serve the site: ${path} cannot be read. Run npm run build again.`, { cause: error });
  }
}

interface OriginNotes {
  site: string | null;
  /** What stands in a file where a sample names the server. */
  sample: string;
  /** By path, where in bytes an origin goes: before a path in links, in the place of `sample` in samples. */
  files: Record<string, { links: number[]; samples: number[] }>;
}
