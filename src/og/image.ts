import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { lockSvg } from './lock-svg.ts';

/** Returns the picture of a page for links to it, as a PNG of 1200 by 630 pixels. */
export async function pageImage({ over, title, mono = false, text, lock }: PageImage): Promise<Buffer> {
  const fonts = await loadFonts();
  // Satori wraps a text at the edge of the picture otherwise, and not where the padding begins.
  const line = (children: string, style: object) => ({
    type: 'div',
    props: { children, style: { maxWidth: WIDTH - 2 * EDGE, ...style } },
  });
  const svg = await satori(
    {
      type: 'div',
      props: {
        style: {
          display: 'flex',
          flexDirection: 'column',
          width: '100%',
          height: '100%',
          padding: `52px ${EDGE}px`,
          background: '#fdfcfa',
          fontFamily: 'Inter',
          color: '#14191c',
        },
        children: [
          line(over, { fontSize: 28, fontWeight: 600, color: '#824f0d' }),
          line(title, {
            marginTop: 14,
            fontSize: title.length > 30 ? 52 : 64,
            fontWeight: 700,
            fontFamily: mono ? 'JetBrains Mono' : 'Inter',
            letterSpacing: mono ? -1 : -2,
            lineHeight: 1.15,
          }),
          line(text, { marginTop: 18, fontSize: 29, lineHeight: 1.4, color: '#3d474c' }),
        ],
      },
    },
    { width: WIDTH, height: 630, fonts },
  );
  const picture = lockSvg(lock.count, lock.failed, { x: EDGE, y: 342, width: 760 });
  return sharp(Buffer.from(svg.replace(/<\/svg>$/, `${picture}</svg>`)))
    .removeAlpha()
    .png({ compressionLevel: 6 })
    .toBuffer();
}

// One thread and no memory of earlier pictures take half the processor time: each picture is small, and asked for once.
sharp.concurrency(1);
sharp.cache(false);

const WIDTH = 1200;
/** Pixels that stay free at the left and at the right. */
const EDGE = 64;

async function loadFonts(): Promise<Fonts> {
  fontsOnce ??= Promise.all(
    FACES.map(async ({ name, file, weight }) => ({
      name,
      weight,
      style: 'normal' as const,
      data: await readFile(createRequire(import.meta.url).resolve(file)),
    })),
  );
  return fontsOnce;
}

let fontsOnce: Promise<Fonts> | undefined;

/** As files, so that a picture looks alike on every machine. */
const FACES = [
  { name: 'Inter', file: '@fontsource/inter/files/inter-latin-400-normal.woff', weight: 400 },
  { name: 'Inter', file: '@fontsource/inter/files/inter-latin-600-normal.woff', weight: 600 },
  { name: 'Inter', file: '@fontsource/inter/files/inter-latin-700-normal.woff', weight: 700 },
  {
    name: 'JetBrains Mono',
    file: '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-700-normal.woff',
    weight: 700,
  },
] as const;

type Fonts = Parameters<typeof satori>[1]['fonts'];

export interface PageImage {
  /** The line above the title. */
  over: string;
  title: string;
  /** For a title that is code. */
  mono?: boolean;
  text: string;
  lock: { count: number; failed: number | null };
}
