import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockSvg } from './lock-svg.ts';
import { pageImage } from './image.ts';
import type { PageImage } from './image.ts';

const FOLDER = 'node_modules/.cache/latchkey/og';

/** Returns the picture of a page: from an earlier build where it would be the same, for most of them never change. */
export async function cachedImage(image: PageImage): Promise<Buffer> {
  const drawing = lockSvg(image.lock.count, image.lock.failed);
  const key = createHash('sha256')
    .update(JSON.stringify([image, drawing, String(pageImage)]))
    .digest('hex');
  const file = join(FOLDER, `${key}.png`);
  try {
    return await readFile(file);
  } catch {
    const png = await pageImage(image);
    await mkdir(FOLDER, { recursive: true });
    await writeFile(file, png);
    return png;
  }
}
