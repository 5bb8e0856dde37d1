import { toJavaScript } from './to-javascript.ts';

/** The text of each client in src/clients/, by the file's name: the page shows it, the site serves it, the tests run it. */
const files = import.meta.glob<string>('../clients/*', { query: '?raw', import: 'default', eager: true });

/** Returns the clients that readers may copy, by the names of their files; the one in JavaScript follows from TypeScript. */
export async function clientFiles(): Promise<Record<string, string>> {
  const named = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.slice('../clients/'.length), text]),
  );
  return { ...named, 'api-client.js': await toJavaScript(named['api-client.ts'] ?? '') };
}
