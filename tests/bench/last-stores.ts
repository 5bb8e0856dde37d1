import { existsSync, readFileSync } from 'node:fs';
import type { Measured } from '../../src/contract/scale.ts';
import { missing, rowOf, type Row } from './row.ts';

/** Where `node tests/bench/stores.ts` keeps what it measured, for the page about deployment. */
const LAST = new URL('../../src/contract/scale.json', import.meta.url);

/**
 * Returns the row of what one process manages beside a Valkey on the same machine, by its last measurement: by processor
 * time, because clients and servers share the machine.
 */
export function measuredStores(): Row[] {
  const figure = 'HTTP with Valkey on loopback, requests per second of a processor';
  const how = 'node tests/bench/stores.ts';
  if (!existsSync(LAST)) return [missing(figure, `${how} has not run`)];
  const { on, load, rows } = JSON.parse(readFileSync(LAST, 'utf8')) as Measured;
  const row = rows.find(({ store, processes }) => store === 'valkey' && processes === 1);
  if (!row) return [missing(figure, `${how} found no Valkey`)];
  const perSecond = 1e6 / Math.max(row.micros, row.storeMicros);
  return [rowOf(`${figure} (${how}, ${on}, load ${load})`, perSecond, '≥', 3000)];
}
