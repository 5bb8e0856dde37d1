import { drawLock, HOUSING, KEY_BOW, LOCK_HEIGHT, SHEAR } from '../contract/lock.ts';

/** Returns the lock as an SVG of its own, without words. */
export function lockSvg(count: number, failed: number | null): string {
  const { pins, blade, width: units } = drawLock(count, failed);
  const shapes = pins.map(
    ({ x: middle, state, top, driver, path }) =>
      `<rect x="${middle - 14}" y="${HOUSING + 4}" width="28" height="160" rx="4" fill="#fdfcfa"/>` +
      `<rect x="${middle - 11}" y="${driver}" width="22" height="${top - driver - 1}" rx="2" fill="#7b8488"/>` +
      `<path fill="${FILLS[state]}" d="${path}"/>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${units}" height="${LOCK_HEIGHT}" viewBox="0 0 ${units} ${LOCK_HEIGHT}">` +
    `<rect x="112" y="${HOUSING}" width="${units - 114}" height="${LOCK_HEIGHT - HOUSING - 6}" rx="14" fill="#efece5"/>` +
    `<rect x="112" y="${SHEAR}" width="${units - 114}" height="${LOCK_HEIGHT - SHEAR - 12}" rx="8" fill="#e0dcd1"/>` +
    shapes.join('') +
    `<path fill="#bf8a36" d="${blade}"/><path fill="#bf8a36" fill-rule="evenodd" d="${KEY_BOW}"/>` +
    `<path d="M112 ${SHEAR}H${units - 2}" stroke="#5b6366" stroke-width="1.5" stroke-dasharray="5 5"/></svg>`
  );
}

const FILLS = { passed: '#115c38', failed: '#9c231c', idle: '#b5babd' };
