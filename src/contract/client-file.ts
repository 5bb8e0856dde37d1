import { allContracts } from './contract.ts';
import { gitleaksConfig, secretPattern } from './secret-pattern.ts';
import { toJavaScript } from './to-javascript.ts';

/** The text of each client in src/clients/, by the file's name: the page shows it, the site serves it, the tests run it. */
const files = import.meta.glob<string>('../clients/*', { query: '?raw', import: 'default', eager: true });

/**
 * Returns the files that readers may copy, by their names: the clients, of which JavaScript's follows from TypeScript's,
 * and what finds keys in source code.
 */
export async function clientFiles(): Promise<Record<string, string>> {
  const named = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.slice('../clients/'.length), text]),
  );
  const apis = allContracts();
  return {
    ...named,
    'api-client.js': await toJavaScript(named['api-client.ts'] ?? ''),
    'key-patterns.txt': apis
      .flatMap((api) => secretPattern(api) ?? [])
      .map((line) => `${line}\n`)
      .join(''),
    'gitleaks.toml': gitleaksConfig(apis),
  };
}
