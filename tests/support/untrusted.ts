import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolPath } from '../runner/tools.ts';

/** HTTPS servers whose certificates no program trusts. Each responds with `Welcome`. */
export interface UntrustedServers extends AsyncDisposable {
  /** The file of the certificate of the CA that signed those of `CHAIN` and `LEAF`. */
  ca: string;
  /** `CHAIN` sends the CA's certificate with its own, `LEAF` does not, and `SELF` signed its certificate itself. */
  origins: Record<'CHAIN' | 'LEAF' | 'SELF', string>;
}

/** Makes the certificates and starts the servers. */
export async function startUntrustedServers(): Promise<UntrustedServers> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-tls-'));
  const ca = makeCertificate(folder, 'ca', ['-subj', '/CN=A company', '-addext', 'basicConstraints=critical,CA:TRUE']);
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const leaf = makeCertificate(folder, 'leaf', [...names, '-CA', ca.path, '-CAkey', join(folder, 'ca.key')]);
  const self = makeCertificate(folder, 'self', names);
  const servers = await Promise.all(
    [{ ...leaf, cert: leaf.cert + ca.cert }, leaf, self].map(async ({ cert, key }) => {
      const server = createServer({ cert, key }, (_request, response) => response.end('Welcome'));
      await once(server.listen(0, '127.0.0.1'), 'listening');
      return server;
    }),
  );
  const [CHAIN = '', LEAF = '', SELF = ''] = servers.map(
    (server) => `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
  );
  return {
    ca: ca.path,
    origins: { CHAIN, LEAF, SELF },
    async [Symbol.asyncDispose]() {
      await Promise.all(
        servers.map((server) => {
          server.close();
          server.closeAllConnections();
          return once(server, 'close');
        }),
      );
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Signed by itself, unless the options name a CA. */
function makeCertificate(folder: string, name: string, options: readonly string[]) {
  const [path, keyPath] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)];
  const fresh = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-keyout', keyPath, '-out', path];
  const { status, stderr } = spawnSync(toolPath('openssl'), ['req', ...fresh, ...options], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Failed to make the certificate ${name}: ${stderr}`);
  return { path, cert: readFileSync(path, 'utf8'), key: readFileSync(keyPath, 'utf8') };
}
