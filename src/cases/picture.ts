/** How many squares stand beside each other. */
export const COLUMNS = 48;

/** From one square to the next; a square itself is 1 wide. */
export const PITCH = 1.3;

/** What became of the cases of a run, as squares in the order of the matrix: an SVG path for each API and result. */
export function createPicture(): Picture {
  const drawn = new Map<string, Drawn>();
  return {
    of: (api) => drawn.get(api) ?? { reproduced: '', different: '', passed: 0, sent: 0 },
    add(api, index, result) {
      const before = this.of(api);
      drawn.set(api, {
        ...before,
        [result]: before[result] + square(index),
        passed: before.passed + (result === 'reproduced' ? 1 : 0),
        sent: before.sent + 1,
      });
    },
    clear: () => drawn.clear(),
  };
}

/** Returns the squares of so many cases as an SVG path. */
export function squares(count: number): string {
  return Array.from({ length: count }, (_, index) => square(index)).join('');
}

function square(index: number): string {
  const [x, y] = [index % COLUMNS, Math.floor(index / COLUMNS)].map((place) => Number((place * PITCH).toFixed(1)));
  return `M${x} ${y}h1v1h-1z`;
}

export interface Picture {
  of(api: string): Drawn;
  /** `index`: which case of the API it is, in the order of the matrix. */
  add(api: string, index: number, result: 'reproduced' | 'different'): void;
  clear(): void;
}

/** The run of one API so far. */
interface Drawn {
  reproduced: string;
  different: string;
  /** How many were reproduced, of how many that were sent. */
  passed: number;
  sent: number;
}
