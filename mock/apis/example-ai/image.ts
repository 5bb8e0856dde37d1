import { hashSecret } from '../../engine/keys/key.ts';
import type { ImageSettings } from './image-address.ts';

/** How many ranges of hills lie behind each other. */
const RANGES = 5;
/** How many points a range of hills is drawn through. */
const POINTS = 7;
/** The longest caption, in characters. */
const LONGEST_CAPTION = 60;

/** Returns a landscape as SVG. Its colours, its sun and its hills follow from the prompt; the prompt is its caption. */
export function drawImage({ prompt, size, style }: ImageSettings): string {
  const [width = 1024, height = 1024] = size.split('x').map(Number);
  const chance = chanceOf(prompt);
  const saturation = style === 'vivid' ? 72 : 34;
  const hue = Math.round(chance() * 360);

  const horizon = height * 0.45;
  const hills = Array.from({ length: RANGES }, (_, range) => {
    const top = horizon + (range * (height - horizon)) / RANGES;
    const lightness = 62 - range * 11;
    return `<path d="${hillPath(top, width, height, chance)}" fill="hsl(${hue + range * 7} ${saturation}% ${lightness}%)"/>`;
  });
  const caption = escapeXml(shorten(prompt));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(prompt)}</title>`,
    '<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">',
    `<stop offset="0" stop-color="hsl(${hue + 30} ${saturation}% 78%)"/>`,
    `<stop offset="0.6" stop-color="hsl(${hue + 60} ${saturation}% 92%)"/>`,
    '</linearGradient></defs>',
    `<rect width="${width}" height="${height}" fill="url(#sky)"/>`,
    `<circle cx="${round(width * (0.2 + chance() * 0.6))}" cy="${round(height * (0.18 + chance() * 0.2))}" r="${round(height * 0.07)}" fill="hsl(${hue + 70} ${saturation + 10}% 96%)"/>`,
    ...hills,
    `<text x="${width / 2}" y="${round(height * 0.95)}" text-anchor="middle" font-family="Georgia, serif" font-size="${round(width / 32)}" fill="hsl(${hue} 30% 96%)">${caption}</text>`,
    '</svg>\n',
  ].join('\n');
}

/** Returns a line of soft hills from one side to the other, closed along the bottom. */
function hillPath(top: number, width: number, height: number, chance: () => number): string {
  const step = width / (POINTS - 1);
  const heights = Array.from({ length: POINTS }, () => top + (chance() - 0.5) * height * 0.12);
  let path = `M0 ${height} V${round(heights[0] ?? top)}`;
  for (let point = 1; point < POINTS; point += 1) {
    const [x, from, to] = [point * step, heights[point - 1] ?? top, heights[point] ?? top];
    path += ` C${round(x - step / 2)} ${round(from)} ${round(x - step / 2)} ${round(to)} ${round(x)} ${round(to)}`;
  }
  return `${path} V${height} Z`;
}

/** Returns numbers from 0 to 1, the same for the same text: the bytes of its hash, one after the other. */
function chanceOf(text: string): () => number {
  let block = hashSecret(text);
  let at = 0;
  return () => {
    if (at >= block.length) {
      block = hashSecret(block);
      at = 0;
    }
    at += 4;
    return Number.parseInt(block.slice(at - 4, at), 16) / 0xffff;
  };
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST_CAPTION ? `${characters.slice(0, LONGEST_CAPTION - 1).join('')}…` : text;
}

/** Returns the text as it may stand in XML; characters that XML does not have are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** One digit after the point is finer than a pixel, and keeps the image small. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
