import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pageImage } from '../../src/og/image.ts';
import type { PageImage } from '../../src/og/image.ts';
import { pageImages } from '../../src/og/page-images.ts';

const WIDTH = 1200;
const EDGE = 64;

/** The longest of each line, and texts of all lengths about as long as a line. */
const IMAGES = [...pageImages().values()];
const LONGEST = [(image: PageImage) => image.title, (image: PageImage) => image.text, (image: PageImage) => image.over]
  .map((part) => IMAGES.toSorted((a, b) => part(b).length - part(a).length)[0])
  .filter((image) => image !== undefined);
const LINES = [68, 70, 72, 74, 76, 78, 80, 84].map((length): PageImage => {
  const text = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.slice(0, length);
  return { over: 'NovaPulse error', title: '429 rate_limit_exceeded', text, lock: { count: 8, failed: 3 } };
});

test.each([...LONGEST, ...LINES])('leaves the edges of the picture free: $title, $text', async (image) => {
  const { data, info } = await sharp(await pageImage(image))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });

  expect(info).toMatchObject({ width: WIDTH, height: 630, channels: 3 });
  const background = data.subarray(0, 3).toString('hex');
  for (const left of [0, WIDTH - EDGE]) {
    const strip = sharp(data, { raw: info }).extract({ left, top: 0, width: EDGE, height: info.height });
    const colors = new Set((await strip.raw().toBuffer()).toString('hex').match(/.{6}/g));
    expect([...colors]).toEqual([background]);
  }
});
