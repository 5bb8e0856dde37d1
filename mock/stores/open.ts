import { createMemoryStores } from './memory-stores.ts';
import type { Stores } from './stores.ts';
import type { ValkeyPlace } from './valkey-connection.ts';

/** Where sandboxes are kept, as `LATCHKEY_STORE` and `--store` say it. */
export type StorePlace = { kind: 'memory' } | { kind: 'sqlite'; file: string } | ({ kind: 'valkey' } & ValkeyPlace);

/** How the places are written, for messages. */
export const STORE_FORMS = 'memory, sqlite:<file>, valkey://<host>:<port> or redis://<host>:<port>';

/**
 * Reads where sandboxes are to be kept. Several hosts with commas between them, or `?cluster=true`, are a cluster.
 * Throws a TypeError whose message says what is wrong and how it is written.
 *
 * @example readStorePlace('valkey://10.0.0.5:6379')
 * @example readStorePlace('sqlite:/var/lib/latchkey/mock.db')
 */
export function readStorePlace(text: string): StorePlace {
  if (text === 'memory') return { kind: 'memory' };
  if (text.startsWith('sqlite:')) {
    const file = text.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '');
    if (file === '' || file.startsWith('//'))
      throw new TypeError(`"${text}" names no file. Write sqlite:<file>, such as sqlite:./mock.db.`);
    return { kind: 'sqlite', file };
  }
  const [, scheme = '', secure, rest = ''] = /^(valkey|redis)(s?):\/\/(.*)$/.exec(text) ?? [];
  if (scheme === '') throw new TypeError(`"${text}" is no store. Write ${STORE_FORMS}.`);
  return { kind: 'valkey', ...readNodes(rest, `redis${secure}`) };
}

function readNodes(rest: string, scheme: string): ValkeyPlace {
  const [, user = '', hosts = '', path = '', query = ''] = /^(.*@)?([^/?]*)(\/[^?]*)?(?:\?(.*))?$/.exec(rest) ?? [];
  const urls = hosts.split(',').map((host) => `${scheme}://${user}${host}${path}`);
  const wrong = urls.some((url) => (URL.parse(url)?.hostname ?? '') === '');
  // The text may hold a password, so it is not repeated.
  if (wrong) throw new TypeError(`The URL of the store names no host. Write ${STORE_FORMS}.`);
  const options = new URLSearchParams(query);
  const unknown = [...options.keys()].find((name) => name !== 'cluster');
  if (unknown !== undefined)
    throw new TypeError(`The URL of the store has an unknown option "${unknown}". It may have cluster=true.`);
  if (path !== '' && path !== '/' && !/^\/\d{1,4}$/.test(path))
    throw new TypeError(`The path of the store's URL must be the number of a database, such as /0.`);
  return { urls, isCluster: urls.length > 1 || options.get('cluster') === 'true' };
}

/** Opens stores. Rejects with a sentence where that cannot be done; a Valkey server that cannot be reached yet is waited for later. */
export async function openStores(place: StorePlace): Promise<Stores> {
  if (place.kind === 'memory') return createMemoryStores();
  // Loaded only where they are asked for: not every Node has SQLite.
  if (place.kind === 'sqlite') return (await import('./sqlite.ts')).openSqliteStores(place.file);
  return (await import('./valkey.ts')).openValkeyStores(place);
}
