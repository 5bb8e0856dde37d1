import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../mock/engine/store.ts';
import { openSqliteStores } from '../../mock/stores/sqlite.ts';
import { testStore } from './store-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'latchkey-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const nextFile = () => join(folder, `${++files}.db`);

async function open(file: string) {
  const stores = await openSqliteStores(file);
  onTestFinished(() => stores.close());
  return stores;
}

describe('the SQLite store', () => {
  testStore(async () => (await open(nextFile())).open('a'));

  test('keeps sandboxes apart', async () => {
    const stores = await open(nextFile());

    await stores.open('one').replace([['a', 1]]);
    await stores.open('other').replace([]);

    expect(await stores.open('one').list('')).toEqual([['a', 1]]);
    expect(await stores.open('other').list('')).toEqual([]);
  });

  test('keeps what was written, and counts exactly, given several connections to one file', async () => {
    const file = nextFile();
    const stores = [await open(file), await open(file), await open(file)].map((each) => each.open('a'));
    const count = (store: Store) =>
      store.update<number, number>(['n'], ([n = 0]) => ({ values: [n + 1], result: n + 1 }));

    const results = await Promise.all(Array.from({ length: 100 }, () => stores.map(count)).flat());

    expect(new Set(results).size).toBe(300);
    expect(await (await open(file)).open('a').get('n')).toBe(300);
  });

  test('rejects in time while another process holds the file, and goes on once it does not', async () => {
    const file = nextFile();
    const stores = await open(file);
    const store = stores.open('a');
    const other = new DatabaseSync(file);
    onTestFinished(() => other.close());
    other.exec('BEGIN IMMEDIATE');
    const began = performance.now();

    await expect(store.update(['a'], () => ({ values: [1], result: 0 }))).rejects.toMatchObject({ failure: 'hanging' });
    await expect(stores.check()).rejects.toMatchObject({ failure: 'hanging' });
    expect(performance.now() - began).toBeLessThan(4000);
    // A reading needs to wait for nobody.
    expect(await store.get('a')).toBeUndefined();
    other.exec('COMMIT');

    await store.update(['a'], () => ({ values: [2], result: 0 }));
    expect(await store.get('a')).toBe(2);
  });

  test('takes no more room than twice what it keeps, however large the entries are', async () => {
    for (const size of [200, 1050, 5000]) {
      const file = nextFile();
      const stores = await open(file);
      const count = Math.floor(1_000_000 / size);

      await stores.open('a').replace(Array.from({ length: count }, (_, n) => [`key ${n}`, 'x'.repeat(size)]));
      await stores.close();

      expect(statSync(file).size, `entries of ${size} characters`).toBeLessThan(2 * count * (size + 40));
    }
  });

  test('keeps what an earlier version kept in a table of another form', async () => {
    const file = nextFile();
    const before = new DatabaseSync(file);
    before.exec(`CREATE TABLE entries (mock TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, until INTEGER,
      PRIMARY KEY (mock, key)) WITHOUT ROWID;
      INSERT INTO entries VALUES ('a', 'n', '1', NULL)`);
    before.close();
    const store = (await open(file)).open('a');

    await store.update<number, void>(['n'], ([n = 0]) => ({ values: [n + 1], result: undefined }));

    expect(await store.list('')).toEqual([['n', 2]]);
  });

  test('says what to do given a file that cannot be opened', async () => {
    await expect(openSqliteStores(join(folder, 'missing', 'a.db'))).rejects.toThrow(/Failed to open .* must exist/);
  });
});
