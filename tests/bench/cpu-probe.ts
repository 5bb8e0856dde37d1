/**
 * Loaded into a process that is measured, with `--import`. Its parent asks how much processor time it has used, in
 * microseconds; what has a file named in BENCH_REPORT writes that and its largest memory, in bytes, there at its end.
 */
import { writeFileSync } from 'node:fs';

const report = process.env['BENCH_REPORT'];

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

if (report === undefined) process.on('message', () => process.send?.(cpu()));
else
  process.on('exit', () =>
    writeFileSync(report, JSON.stringify({ cpu: cpu(), memory: process.resourceUsage().maxRSS * 1024 })),
  );
