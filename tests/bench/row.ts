/** One line of the table: a figure, what it is to reach, and whether it does. */
export interface Row {
  figure: string;
  /** With its unit; why there is none, where it could not be measured. */
  value: string;
  target: string;
  /** null: not measured. */
  isReached: boolean | null;
}

/** Returns the row of a figure that is to be at least, or at most, so much: to the three digits that are shown. */
export function rowOf(figure: string, value: number, sense: '≥' | '≤', target: number, unit = ''): Row {
  const shown = Number(value.toPrecision(3));
  const text = (number: number) => `${number.toLocaleString('en')}${unit}`;
  const isReached = sense === '≥' ? shown >= target : shown <= target;
  return { figure, value: text(shown), target: `${sense} ${text(target)}`, isReached };
}

/** Returns the row of a figure that could not be measured, and why. */
export function missing(figure: string, why: string): Row {
  return { figure, value: why, target: '', isReached: null };
}

/** Returns the rows that are measured; where that fails, one that says why, and the other measurements go on. */
export async function attempt(figure: string, measure: () => Row[] | Promise<Row[]>): Promise<Row[]> {
  try {
    return await measure();
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return [missing(figure, why.slice(0, 200).replaceAll('|', '/'))];
  }
}

/** Returns the rows as a table in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ figure, value, target, isReached }) => {
    const verdict = isReached === null ? 'not measured' : isReached ? 'reached' : '**missed**';
    return `| ${figure} | ${value} | ${target} | ${verdict} |`;
  });
  return ['| Figure | Value | Target | Verdict |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

/** Returns the value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
