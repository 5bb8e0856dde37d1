import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Returns the addresses of all built pages below a directory, in a fixed order. */
export async function htmlFiles(directory: URL): Promise<URL[]> {
  const files: URL[] = [];
  for await (const path of glob('**/*.html', { cwd: fileURLToPath(directory) })) files.push(new URL(path, directory));
  return files.sort((a, b) => a.href.localeCompare(b.href));
}
