import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where what Latchkey is compared with is installed. It is no dependency: 300 packages that nothing else needs. */
export const PEERS = process.env['PEERS'] ?? join(tmpdir(), 'latchkey-peers');

/** How to install it. */
export const INSTALL_PEERS = `npm install --prefix ${PEERS} @stoplight/prism-cli@5.16.0 @scalar/mock-server@0.14.4 @hono/node-server@2.1.8 lighthouse@13`;

/** Returns the folder of an installed package; null where it is not installed. */
export function findPeer(name: string): string | null {
  const folder = join(PEERS, 'node_modules', name);
  return existsSync(folder) ? folder : null;
}

/** Returns the version of an installed package. */
export function versionOf(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}
