/**
 * Replays a day's worst traffic in BENCH_SECONDS (ten minutes by default) and prints what the process holds after each
 * collection: `npm run bench:memory`. Ends with 1 where it grew.
 */
import { measureMemory } from './measure-memory.ts';

/** By how much the heap, and all memory of the process, may grow from the second third of the run to the last, in bytes. */
const MOST_HEAP = 16 * 1024 ** 2;
const MOST_RSS = 64 * 1024 ** 2;

const seconds = Number(process.env['BENCH_SECONDS'] ?? 600);
console.log(row(['Hour', 'Requests', 'Heap, MB', 'RSS, MB']));
const { growth, rssGrowth, worst, requests } = await measureMemory(
  seconds,
  ({ seconds: at, requests: sent, heap, rss }) =>
    console.log(row([((at / seconds) * 24).toFixed(1), String(sent), mb(heap), mb(rss)])),
);
console.log(worst);
console.log(
  `${requests} requests; from the second third to the last the heap grew by ${mb(growth)} MB, RSS by ${mb(rssGrowth)} MB`,
);
if (growth > MOST_HEAP || rssGrowth > MOST_RSS) process.exitCode = 1;

function row(cells: string[]): string {
  return cells.map((cell) => cell.padStart(10)).join('');
}

function mb(bytes: number): string {
  return (bytes / 1024 ** 2).toFixed(1);
}
