/**
 * Loaded into a process that is measured, with `--import`. Its parent asks how much processor time it has used, in
 * microseconds; what has a file named in BENCH_REPORT writes there at its end that, with what the processes took that it
 * started, and its largest memory, in bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

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

/** Returns what the processes that this one started have used, where the system tells: Linux does. */
function cpuOfChildren(): number {
  if (process.platform !== 'linux') return 0;
  const [, , ofEnded, systemOfEnded] = timesOf('self');
  return ofEnded + systemOfEnded + sum(children().flatMap(timesOf));
}

/** Returns the processes of which the system has not told the end yet, as of a search index that was told to stop. */
function children(): string[] {
  const tasks = readdirSync('/proc/self/task');
  return tasks.flatMap((task) => readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean));
}

/** Returns utime, stime, cutime, and cstime (proc_pid_stat(5)) of a process, in microseconds. */
function timesOf(pid: string): [number, number, number, number] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name may hold spaces; after it, they are the 12th to 15th, in hundredths of a second.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user = 0, system = 0, ofChildren = 0, systemOfChildren = 0] = fields.slice(11, 15).map(Number);
  return [user * 10_000, system * 10_000, ofChildren * 10_000, systemOfChildren * 10_000];
}

function sum(times: number[]): number {
  return times.reduce((total, time) => total + time, 0);
}
