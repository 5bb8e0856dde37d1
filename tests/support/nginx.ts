import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolPath } from '../runner/tools.ts';
import { freePort } from './free-port.ts';

/** A real nginx, until it is disposed of. */
export interface Nginx extends AsyncDisposable {
  /** Where it is, by an address of this machine that is not a loopback one, if there is one. */
  origin: string;
}

/**
 * Starts nginx with the directives given for its one server block, and others for what stands around it; it listens on a
 * free port of every address.
 */
export async function startNginx(server: string, around = ''): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_rlimit_nofile 20000;
events { worker_connections 8192; }
http {
  ${temporary.join(' ')}
  access_log off;
  include /etc/nginx/mime.types;
  ${around}
  server { listen ${port} backlog=4096; ${server} }
}
`,
  );
  const child = spawn(
    toolPath('nginx'),
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', `${folder}/error.log`],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  while (!(await accepts(port))) {
    if (child.exitCode !== null) {
      throw new Error(`Failed to start nginx: ${said.join('')}${readFileSync(join(folder, 'error.log'), 'utf8')}`);
    }
  }
  return {
    origin: `http://${outerAddress()}:${port}`,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Returns an IPv4 address by which other machines know this one; a second loopback address where it has none. */
function outerAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return all.find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? '127.0.0.2';
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
