/** What `node tests/bench/stores.ts` measured. */
export interface Measured {
  /** The day, in UTC. */
  on: string;
  node: string;
  cores: number;
  /** The load average at the end: above the number of cores, rates per second say little, and processor time still does. */
  load: number;
  rows: StoreFigures[];
}

/** What requests to one mock cost, with one store and so many processes. */
export interface StoreFigures {
  store: 'memory' | 'sqlite' | 'valkey';
  processes: number;
  /** What was reached, with clients and servers on one machine. */
  perSecond: number;
  /** Processor time of the mock's processes for each request, and that of the Valkey server, in microseconds. */
  micros: number;
  storeMicros: number;
}

/** What a deployment carries, by computation. */
export interface Capacity {
  title: string;
  /** Requests per second, rounded to two digits. */
  perSecond: number;
  /** What is used up first. */
  first: 'processes' | 'store' | 'writer';
}

/** How many nodes a cluster is computed with. */
const NODES = 3;

/**
 * Returns what deployments carry whose machines have a core for each process: the processes together, or what all of them
 * wait for, whichever is less. One writer at a time for SQLite, one thread for each node of Valkey.
 */
export function capacitiesOf({ rows }: Pick<Measured, 'rows'>): Capacity[] {
  const memory = rows.find(({ store }) => store === 'memory')?.micros ?? 0;
  const all = rows.map((row): Capacity => ({ title: titleOf(row), ...carry(row, aloneOf(row, memory)) }));
  const widest = rows.filter(({ store }) => store === 'valkey').at(-1);
  if (!widest) return all;
  // A mock lives on one node, so further nodes carry further mocks; each node has processes of its own.
  const { perSecond, first } = carry(widest, widest.storeMicros, NODES);
  return [
    ...all,
    { title: `Valkey cluster of ${NODES} nodes, ${NODES * widest.processes} processes, many mocks`, perSecond, first },
  ];
}

/** `alone`: how long a request keeps all other processes from writing, in microseconds; 0 where it does not. */
function carry({ store, processes, micros }: StoreFigures, alone: number, times = 1): Omit<Capacity, 'title'> {
  const byProcesses = (processes * 1e6) / micros;
  const byStore = alone > 0 ? 1e6 / alone : Infinity;
  const first = byProcesses <= byStore ? 'processes' : store === 'sqlite' ? 'writer' : 'store';
  return { perSecond: Number((times * Math.min(byProcesses, byStore)).toPrecision(2)), first };
}

/** The thread of a Valkey server makes one step after the other; what SQLite adds to a request holds its file. */
export function aloneOf({ store, micros, storeMicros }: StoreFigures, memory: number): number {
  return store === 'sqlite' ? Math.max(1, micros - memory) : storeMicros;
}

function titleOf({ store, processes }: StoreFigures): string {
  const name = { memory: 'Memory', sqlite: 'SQLite', valkey: 'Valkey' }[store];
  return `${name}, ${processes === 1 ? 'one process' : `${processes} processes`}`;
}
