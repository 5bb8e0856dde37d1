import { connect } from 'node:net';
import { startRedis, type RedisServer } from './redis.ts';

/** How many slots a cluster has. */
const SLOTS = 16_384;

/** A cluster of Redis or Valkey, until it is disposed of. */
export interface RedisCluster extends AsyncDisposable {
  nodes: RedisServer[];
  /** The URL of a store in it, which names all nodes. */
  url: string;
}

/** Starts a cluster of so many nodes, each of which has its share of the slots. */
export async function startCluster(count: number): Promise<RedisCluster> {
  const nodes = await Promise.all(
    Array.from({ length: count }, () => startRedis('--cluster-enabled', 'yes', '--cluster-node-timeout', '2000')),
  );
  const share = Math.ceil(SLOTS / count);
  await Promise.all(
    nodes.map(({ port }, index) =>
      ask(port, `CLUSTER ADDSLOTSRANGE ${index * share} ${Math.min(SLOTS, (index + 1) * share) - 1}`),
    ),
  );
  const [first, ...others] = nodes;
  for (const { port } of others) await ask(first?.port ?? 0, `CLUSTER MEET 127.0.0.1 ${port}`);
  for (const { port } of nodes) {
    while (!(await ask(port, 'CLUSTER INFO')).includes('cluster_state:ok')) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return {
    nodes,
    url: `valkey://${nodes.map(({ port }) => `127.0.0.1:${port}`).join()}`,
    async [Symbol.asyncDispose]() {
      await Promise.all(nodes.map((node) => node[Symbol.asyncDispose]()));
    },
  };
}

/** Returns the reply of a server to a command, as it comes. */
export function ask(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${command}\r\n`));
    socket.on('data', (data) => {
      socket.destroy();
      resolve(data.toString());
    });
    socket.on('error', reject);
  });
}
