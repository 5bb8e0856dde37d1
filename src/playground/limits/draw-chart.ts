/** The chart itself. Only what a bar chart needs of the library is loaded. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import type { ChartSeries } from './chart-series.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const COLOURS: Record<string, string> = { '2xx': '--lk-ok', '4xx': '--lk-warn', '5xx': '--lk-bad' };

/** Draws the series into the canvas; the returned chart has to be destroyed. Nothing is animated. */
export function draw(canvas: HTMLCanvasElement, series: ChartSeries): Chart {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const grid = colour('--sl-color-hairline');
  const text = colour('--sl-color-gray-3');
  const span = series.bars.length * series.step;
  const digits = series.step < 100 ? 2 : series.step < 1000 ? 1 : 0;

  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: series.bars.map(({ from }) => `${(from / 1000).toFixed(digits)} s`),
      datasets: series.classes.map((name) => ({
        label: name,
        data: series.bars.map(({ counts }) => counts.get(name) ?? null),
        backgroundColor: fillOf(name, colour(COLOURS[name] ?? '--sl-color-gray-3')),
        borderColor: colour(COLOURS[name] ?? '--sl-color-gray-3'),
        borderWidth: 1,
        // A single refusal among hundreds has to be seen.
        minBarLength: 4,
        barPercentage: 1,
        categoryPercentage: 0.9,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      events: [],
      scales: {
        x: { stacked: true, grid: { display: false }, ticks: { color: text, maxRotation: 0, autoSkipPadding: 24 } },
        y: { stacked: true, grid: { color: grid }, ticks: { color: text, precision: 0 }, beginAtZero: true },
      },
    },
    plugins: [
      boundaryLines(
        series.boundaries.map((at) => at / span),
        colour('--lk-brass'),
      ),
    ],
  });
}

/** Classes are told apart without their colour: 2xx are filled, 4xx striped, others hollow. */
function fillOf(name: string, colour: string): CanvasPattern | string {
  if (name === '2xx') return colour;
  if (name !== '4xx') return 'transparent';
  const tile = document.createElement('canvas');
  tile.width = tile.height = 6;
  const context = tile.getContext('2d');
  if (!context) return colour;
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(-1, 7);
  context.lineTo(7, -1);
  context.moveTo(-1, 1);
  context.lineTo(1, -1);
  context.moveTo(5, 7);
  context.lineTo(7, 5);
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? colour;
}

/** Vertical lines at shares of the width. */
function boundaryLines(shares: number[], colour: string): Plugin<'bar'> {
  return {
    id: 'boundaries',
    afterDatasetsDraw({ ctx, chartArea: { left, right, top, bottom } }) {
      ctx.save();
      ctx.strokeStyle = colour;
      ctx.setLineDash([4, 3]);
      ctx.lineWidth = 1.5;
      for (const share of shares) {
        ctx.beginPath();
        ctx.moveTo(left + share * (right - left), top);
        ctx.lineTo(left + share * (right - left), bottom);
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}
