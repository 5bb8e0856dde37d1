import { CommanderError } from 'commander';
import type { HandledRequest } from '../../engine/report.ts';
import { createSandboxes } from '../../sandboxes.ts';
import { openStores, type StorePlace } from '../../stores/open.ts';
import type { Stores } from '../../stores/stores.ts';
import { describeError } from '../../transports/describe-error.ts';
import { loadApis } from '../mock/load.ts';
import { startServer } from '../mock/server.ts';
import { greetingFor, jsonFor } from './greeting.ts';
import { createCommand, type CliOptions } from './options.ts';

/** How long requests under way may take once the mock is asked to end, in milliseconds. */
const GRACE = 10_000;

/** Runs the command line; resolves to the exit code, or to undefined while the mock listens. */
export async function run(argv: readonly string[], version: string): Promise<number | undefined> {
  try {
    await createCommand(version, (options) => serve(options, version)).parseAsync(argv, { from: 'user' });
    return undefined;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function serve({ port, host, apis: ids, docsUrl, store, log, json }: CliOptions, version: string): Promise<void> {
  const apis = await loadApis(ids);
  const stores = await open(store);
  const sandbox = createSandboxes({
    stores,
    apis,
    onError: (error, failed) => process.stderr.write(`${describeError(error, failed)}\n`),
    // Where the first line is for a script, so is everything else on that stream.
    ...(log && {
      onResponse: (handled) => void (json ? process.stderr : process.stdout).write(`${lineOf(handled)}\n`),
    }),
  });
  const { url, close } = await startServer(sandbox, { port, host, docsUrl });
  process.stdout.write(`${(json ? jsonFor : greetingFor)(version, url, apis)}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Asked once more, the process ends at once.
    process.once(signal, () => void close(GRACE).then(() => stores.close()));
  }
}

/** Opens the stores; rejects with a sentence where the client of Valkey is not installed. */
async function open(place: StorePlace): Promise<Stores> {
  try {
    return await openStores(place);
  } catch (error) {
    if (place.kind !== 'valkey' || !String(error).includes('@redis/client')) throw error;
    throw new Error('Valkey and Redis need the package @redis/client as well: npm install @redis/client', {
      cause: error,
    });
  }
}

/** @example lineOf(handled) // => 'GET /v1/jobs 401 authenticate/expired key=expired api=novapulse' */
function lineOf({ api, method, path, status, reason, key }: HandledRequest): string {
  return `${method} ${path} ${status === 0 ? 'dropped' : status} ${reason} key=${key ?? 'none'} api=${api}`;
}
