import { expect, test } from 'vitest';
import { openStores, readStorePlace } from '../../mock/stores/open.ts';

test.each([
  ['memory', { kind: 'memory' }],
  ['sqlite:mock.db', { kind: 'sqlite', file: 'mock.db' }],
  ['sqlite:/var/lib/mock.db', { kind: 'sqlite', file: '/var/lib/mock.db' }],
  ['sqlite:///var/lib/mock.db', { kind: 'sqlite', file: '/var/lib/mock.db' }],
  ['valkey://localhost:6379', { kind: 'valkey', urls: ['redis://localhost:6379'], isCluster: false }],
  ['redis://u:p@db/2', { kind: 'valkey', urls: ['redis://u:p@db/2'], isCluster: false }],
  ['rediss://db:1?cluster=true', { kind: 'valkey', urls: ['rediss://db:1'], isCluster: true }],
  ['valkeys://u:p@a:1,b:2', { kind: 'valkey', urls: ['rediss://u:p@a:1', 'rediss://u:p@b:2'], isCluster: true }],
])('reads %s', (text, place) => {
  expect(readStorePlace(text)).toEqual(place);
});

test.each([
  ['', /is no store\. Write memory, sqlite:/],
  ['mysql://db', /"mysql:\/\/db" is no store/],
  ['sqlite:', /names no file/],
  ['valkey://', /names no host/],
  ['valkey://:secret@', /names no host/],
  ['redis://db?cluser=true', /unknown option "cluser"/],
  ['redis://db/first', /number of a database/],
])('refuses %j, and says how it is written', (text, message) => {
  expect(() => readStorePlace(text)).toThrow(message);
  expect(() => readStorePlace(text)).not.toThrow(/secret/);
});

test('opens one store for each name', async () => {
  const stores = await openStores({ kind: 'memory' });

  await stores.open('one').replace([['a', 1]]);

  expect(await stores.open('one').get('a')).toBe(1);
  expect(await stores.open('other').get('a')).toBeUndefined();
});
