/** Returns everything that the page has stored, as text. It runs in the page. */
export async function readStorage(): Promise<string> {
  const parts = [
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    document.cookie,
    JSON.stringify(history.state),
  ];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(`Failed to open ${name}.`)));
    });
    for (const store of database.objectStoreNames) {
      const entries = database.transaction(store).objectStore(store);
      for (const request of [entries.getAllKeys(), entries.getAll()]) {
        const found = await new Promise((resolve) => {
          request.addEventListener('success', () => resolve(request.result));
        });
        parts.push(JSON.stringify(found));
      }
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      parts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
  }
  return parts.join('\n');
}
