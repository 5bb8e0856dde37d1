/**
 * Sends the worst requests there are to one sandbox for BENCH_SECONDS (ten minutes by default) and prints what the
 * process holds after each collection: `npm run bench:memory`. Ends with 1 where it grew.
 */
import { measureMemory } from './measure-memory.ts';

const seconds = Number(process.env['BENCH_SECONDS'] ?? 600);
const { samples, growth, worst, requests } = await measureMemory(seconds, (sample) =>
  console.log(
    `${sample.seconds.toFixed(0).padStart(5)} s ${String(sample.requests).padStart(8)} requests   heap ${mb(sample.heap)}   RSS ${mb(sample.rss)}`,
  ),
);
console.log(worst);
console.log(
  `${requests} requests; heap ${growth > 0 ? 'grew' : 'shrank'} by ${mb(Math.abs(growth))} over ${samples.length} samples`,
);
if (growth > 16 * 1024 ** 2) process.exitCode = 1;

function mb(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1).padStart(7)} MB`;
}
