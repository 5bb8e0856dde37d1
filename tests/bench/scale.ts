/**
 * Prints what deployments carry, as the page about deployment does, from what `node tests/bench/stores.ts` measured; beside
 * it what a simulation of the same figures reaches: `node tests/bench/scale.ts`.
 */
import measured from '../../src/contract/scale.json' with { type: 'json' };
import { aloneOf, capacitiesOf, type Measured } from '../../src/contract/scale.ts';
import { simulate } from './simulate.ts';

const { rows, on, cores, load } = measured as Measured;
const memory = rows.find(({ store }) => store === 'memory')?.micros ?? 0;
console.log(`Measured on ${on}, ${cores} cores, load ${load}. Requests per second, a core for each process:`);
capacitiesOf({ rows }).forEach(({ title, perSecond, first }, index) => {
  const row = rows[index];
  const simulated = row && simulate({ ...row, alone: aloneOf(row, memory), inFlight: 50, seconds: 2 });
  console.log(
    `${title.padEnd(64)} ${String(perSecond).padStart(7)} ${String(simulated ?? '').padStart(7)}  ${first} first`,
  );
});
