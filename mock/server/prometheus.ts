/** Figures in the text form of Prometheus, version 0.0.4: https://prometheus.io/docs/instrumenting/exposition_formats/ */

export const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** Labels by their names, in the order in which they are written. */
export type Labels = Readonly<Record<string, string>>;

/** One figure of a family; `suffix` is put behind the family's name. */
export interface Sample {
  suffix?: string;
  labels?: Labels;
  value: number;
}

/** Returns the lines of a family of figures. */
export function writeFamily(
  name: string,
  type: 'counter' | 'gauge' | 'histogram',
  help: string,
  samples: readonly Sample[],
): string {
  const lines = samples.map(({ suffix = '', labels = {}, value }) => {
    const written = Object.entries(labels).map(([label, text]) => `${label}="${escape(text)}"`);
    return `${name}${suffix}${written.length > 0 ? `{${written.join()}}` : ''} ${value}\n`;
  });
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}

/** How many values were at most as large as each of some bounds. */
export interface Histogram {
  observe(value: number): void;
  samples(labels: Labels): Sample[];
}

/** Returns a histogram. `bounds`: the upper ends, in order. */
export function createHistogram(bounds: readonly number[]): Histogram {
  const counts = bounds.map(() => 0);
  let count = 0;
  let sum = 0;
  return {
    observe(value) {
      count += 1;
      sum += value;
      const index = bounds.findIndex((bound) => value <= bound);
      if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
    },
    samples(labels) {
      let below = 0;
      const buckets = bounds.map((bound, index) => {
        below += counts[index] ?? 0;
        return { suffix: '_bucket', labels: { le: String(bound), ...labels }, value: below };
      });
      return [
        ...buckets,
        { suffix: '_bucket', labels: { le: '+Inf', ...labels }, value: count },
        { suffix: '_sum', labels, value: sum },
        { suffix: '_count', labels, value: count },
      ];
    },
  };
}

/** Returns what the process itself uses, by the names that Prometheus has for it. */
export function writeProcess(): string {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  const started = Date.now() / 1000 - process.uptime();
  return [
    writeFamily('process_cpu_seconds_total', 'counter', 'Processor time used.', [{ value: (user + system) / 1e6 }]),
    writeFamily('process_resident_memory_bytes', 'gauge', 'Memory of the process.', [{ value: rss }]),
    writeFamily('process_start_time_seconds', 'gauge', 'When the process began, since the epoch.', [
      { value: Math.round(started) },
    ]),
    writeFamily('nodejs_heap_size_used_bytes', 'gauge', 'Memory of objects.', [{ value: heapUsed }]),
  ].join('');
}

function escape(text: string): string {
  return text.replace(/["\\\n]/g, (character) => (character === '\n' ? '\\n' : `\\${character}`));
}
