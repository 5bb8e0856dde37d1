import { Renderer } from '@takumi-rs/core';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { lockSvg } from './lock-svg.ts';

/** Returns the picture of a page for links to it, as a PNG of 1200 by 630 pixels. */
export async function pageImage({ over, title, mono = false, text, lock }: PageImage): Promise<Buffer> {
  const renderer = await (rendererOnce ??= createRenderer());
  const line = (words: string, style: object) => ({ type: 'text' as const, text: words, style });
  return renderer.render(
    {
      type: 'container',
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
        {
          type: 'image',
          src: lockSvg(lock.count, lock.failed),
          style: { position: 'absolute', left: EDGE, top: 342, width: 760 },
        },
      ],
    },
    { width: 1200, height: 630, format: 'png' },
  );
}

/** Pixels that stay free at the left and at the right. */
const EDGE = 64;

let rendererOnce: Promise<Renderer> | undefined;

async function createRenderer(): Promise<Renderer> {
  const renderer = new Renderer();
  const { resolve } = createRequire(import.meta.url);
  for (const { name, file, weight } of FACES)
    await renderer.registerFont({ name, weight, style: 'normal', data: await readFile(resolve(file)) });
  return renderer;
}

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

export interface PageImage {
  /** The line above the title. */
  over: string;
  title: string;
  /** For a title that is code. */
  mono?: boolean;
  text: string;
  lock: { count: number; failed: number | null };
}
