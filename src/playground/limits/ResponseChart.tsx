import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { formatSeconds } from '../../sandbox/limit-headers.ts';
import ScrollBox from '../../ui/ScrollBox.tsx';
import { isRequestWindow } from '../request/requests.ts';
import type { ViewProps } from '../props.ts';
import type { Session } from '../session.ts';
import styles from './chart.css?inline';
import { adoptStyles } from '../../ui/adopt-styles.ts';
import { draw } from './draw-chart.ts';
import { chartOf, secondsOf, type ChartSeries } from './chart-series.ts';

adoptStyles(styles);

const FILLS: Record<string, string> = { '2xx': 'filled', '4xx': 'striped', '5xx': 'hollow' };

/** The responses over the sandbox's time by status, and the same in figures. */
export default function ResponseChart({ session }: ViewProps) {
  const { view, log, progress } = session;
  const canvas = useRef<HTMLCanvasElement>(null);
  const isTable = useSignal(false);
  const theme = useTheme();
  const windows = view.operation.limits
    .filter(({ policy }) => isRequestWindow(view, policy))
    .flatMap(({ policy }) => view.api.policies[policy] ?? []);
  // Drawn once at the end of a run: redrawing a long one for every response would slow it down.
  const shown = useRef<ChartSeries | null>(null);
  if (!progress.value) shown.current = chartOf(log.value, windows);
  const series = shown.current;

  useEffect(() => {
    if (!canvas.current || !series || isTable.value) return undefined;
    const chart = draw(canvas.current, series);
    return () => chart.destroy();
  }, [series?.start, log.value.length, progress.value === null, theme, isTable.value]);

  if (!series) return <p class="pg-about pg-chart">Send several requests: each response is drawn here.</p>;
  return (
    <div class="pg-payload pg-chart">
      <div class="pg-chart-bar">
        <ul aria-hidden="true">
          {series.classes.map((name) => (
            <li key={name} data-class={name[0]}>
              {name}, {FILLS[name] ?? 'hollow'}
            </li>
          ))}
          {series.boundaries.length > 0 && <li class="pg-boundary">a window ends</li>}
        </ul>
        <button
          type="button"
          class="pg-link"
          aria-pressed={isTable.value}
          onClick={() => (isTable.value = !isTable.value)}
        >
          Show as a table
        </button>
      </div>
      {isTable.value ? (
        <Figures session={session} />
      ) : (
        <div class="pg-chart-room">
          {/* What the canvas draws has no elements; the name tells it, and the table has the figures. */}
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
          <canvas ref={canvas} role="img" aria-label={describe(series)} />
        </div>
      )}
      <p class="pg-about">
        {series.next === null
          ? 'Times count from the first response, by the clock of the mock.'
          : `Not drawn: the next window ends ${formatSeconds(Math.round(series.next / 1000))} after the first response.`}
      </p>
    </div>
  );
}

/** The counts of each second, for whoever does not see the bars or wants to know exactly. */
function Figures({ session }: { session: Session }) {
  const rows = secondsOf(session.log.value);
  const statuses = [...new Set(session.log.value.map(({ status }) => status))].sort((one, other) => one - other);
  return (
    <ScrollBox class="pg-chart-room pg-headers" label="Responses by second">
      <table>
        <thead>
          <tr>
            <th scope="col">Second</th>
            {statuses.map((status) => (
              <th key={status} scope="col">
                {status}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ second, counts }) => (
            <tr key={second}>
              <th scope="row">{second}</th>
              {statuses.map((status) => (
                <td key={status}>{counts.get(status) ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** Returns the theme, so that the colours can be read again when it changes. */
function useTheme(): string {
  const theme = useSignal('');
  useEffect(() => {
    const root = document.documentElement;
    const read = () => (theme.value = root.dataset['theme'] ?? '');
    const observer = new MutationObserver(read);
    observer.observe(root, { attributes: true, attributeFilter: ['data-theme'] });
    read();
    return () => observer.disconnect();
  }, []);
  return theme.value;
}

function describe({ bars, classes }: ChartSeries): string {
  const count = (name: string) => bars.reduce((sum, { counts }) => sum + (counts.get(name) ?? 0), 0);
  return `Responses over time: ${classes.map((name) => `${count(name)} of ${name}`).join(', ')}. The table has the numbers.`;
}
