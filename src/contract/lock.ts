/**
 * The picture of a request as a key in a pin tumbler lock. Each pin is a check of the mock: a check that passes lifts its
 * pin to the shear line, the check that fails stops the key, and the pins behind it are not reached.
 */
export function drawLock(count: number, failed: number | null): LockDrawing {
  const reached = failed ?? count;
  const pins = Array.from({ length: count }, (_, index): Pin => {
    const x = FIRST + index * PITCH;
    const cut = BITTING[index % BITTING.length] ?? 0;
    const state = index < reached ? 'passed' : index === failed ? 'failed' : 'idle';
    // A pin that nothing lifts hangs down; one that is lifted too far stands across the shear line.
    const foot = state === 'idle' ? REST : BLADE_TOP + cut - (state === 'failed' ? MISFIT : 0);
    const top = foot - (BLADE_TOP + cut - SHEAR);
    return {
      x,
      state,
      foot,
      top,
      driver: Math.max(top - DRIVER, HOUSING + 6),
      path: `M${x - 11} ${top + 1}H${x + 11}V${foot - 10}L${x + 3} ${foot}H${x - 3}L${x - 11} ${foot - 10}Z`,
    };
  });
  const tip = failed === null ? FIRST + count * PITCH - 18 : FIRST + failed * PITCH + 25;
  return { pins, blade: bladePath(pins, tip), width: FIRST + count * PITCH + 4 };
}

/** The upper edge of the key has a cut below each pin that it lifts, and a bevel at its tip. */
function bladePath(pins: readonly Pin[], tip: number): string {
  const cuts = pins
    .filter(({ state }) => state !== 'idle')
    .map(({ x, foot }) => `L${x - 21} ${BLADE_TOP - 4}L${x - 7} ${foot}H${x + 7}L${x + 21} ${BLADE_TOP - 4}`);
  return `M${BOW} ${BLADE_TOP - 4}${cuts.join('')}L${tip} ${BLADE_BOTTOM - 12}L${tip - 10} ${BLADE_BOTTOM}H${BOW}Z`;
}

/** How deep the key is cut for each pin; a pattern for the eye, that of no key. */
const BITTING = [10, 22, 6, 26, 14, 20, 8, 24] as const;

const FIRST = 160;
const PITCH = 62;
const BOW = 100;
const BLADE_TOP = 134;
const BLADE_BOTTOM = 182;
const REST = 158;
const DRIVER = 34;
const MISFIT = 14;

/** The path of the key's bow: a ring, and the shoulder that stops at the lock. */
export const KEY_BOW =
  'M50 108a50 50 0 1 0 0 100a50 50 0 0 0 40 -20h14v-60h-14a50 50 0 0 0 -40 -20Z M50 134a24 24 0 1 1 0 48a24 24 0 1 1 0 -48Z';

/** Where the housing of the lock begins, and the line along which its plug would turn, in units of the drawing. */
export const HOUSING = 8;
export const SHEAR = 84;

/** The height of the drawing. */
export const LOCK_HEIGHT = 212;

export interface LockDrawing {
  pins: Pin[];
  /** The path of the key's blade, from its bow to its tip. */
  blade: string;
  width: number;
}

interface Pin {
  /** The middle of its chamber. */
  x: number;
  state: 'passed' | 'failed' | 'idle';
  /** Where it rests on the key. */
  foot: number;
  /** Where the driver pin above it begins. */
  top: number;
  /** The upper end of the driver pin. */
  driver: number;
  /** The pin itself, pointed at its foot, as an SVG path. */
  path: string;
}
