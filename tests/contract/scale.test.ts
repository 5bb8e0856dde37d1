import { expect, test } from 'vitest';
import measured from '../../src/contract/scale.json' with { type: 'json' };
import { aloneOf, capacitiesOf, type Measured, type StoreFigures } from '../../src/contract/scale.ts';
import { simulate } from '../bench/simulate.ts';

const { rows } = measured as Measured;

test('computes by what is used up first', () => {
  const row = (figures: Partial<StoreFigures>): StoreFigures => ({
    store: 'valkey',
    processes: 1,
    perSecond: 0,
    micros: 200,
    storeMicros: 20,
    ...figures,
  });

  const capacities = capacitiesOf({
    rows: [
      row({ store: 'memory', micros: 100, storeMicros: 0 }),
      row({ store: 'sqlite', processes: 4, micros: 300, storeMicros: 0 }),
      row({ processes: 4 }),
      row({ processes: 20 }),
    ],
  });

  expect(capacities.map(({ perSecond, first }) => [perSecond, first])).toEqual([
    [10_000, 'processes'],
    [5000, 'writer'],
    [20_000, 'processes'],
    [50_000, 'store'],
    [150_000, 'store'],
  ]);
});

test.each(rows)('is what a simulation reaches: $store, $processes', (row) => {
  const index = rows.indexOf(row);
  const memory = rows.find(({ store }) => store === 'memory')?.micros ?? 0;

  const simulated = simulate({ ...row, alone: aloneOf(row, memory), inFlight: 50, seconds: 2 });

  const computed = capacitiesOf({ rows })[index]?.perSecond ?? 0;
  expect(Math.abs(simulated - computed) / computed).toBeLessThan(0.1);
});
