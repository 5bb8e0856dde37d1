/**
 * Loaded into a process that is measured, with `--import`. Its parent asks how much processor time it has used, in
 * microseconds; what has a file named in BENCH_REPORT writes there at its end that, with what the processes took that it
 * started, and its largest memory, in bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const report = process.env['BENCH_REPORT'];

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

if (report === undefined) process.on('message', () => process.send?.(cpu()));
else
  process.on('exit', () => {
    const memory = process.resourceUsage().maxRSS * 1024;
    writeFileSync(report, JSON.stringify({ cpu: cpu() + cpuOfChildren(), memory }));
  });

/** Returns what ended processes that this one started have used, where the system tells: Linux does. */
function cpuOfChildren(): number {
  if (process.platform !== 'linux') return 0;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // The name may hold spaces; after it, cutime and cstime are the 14th and 15th (proc_pid_stat(5)), in hundredths of a second.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10_000;
}
