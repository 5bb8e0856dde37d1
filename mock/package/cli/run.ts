import { CommanderError } from 'commander';
import { DocumentError } from '../../../openapi/derive/document-error.ts';
import type { HandledRequest } from '../../engine/report.ts';
import { createSandboxes } from '../../sandboxes.ts';
import { openStores, type StorePlace } from '../../stores/open.ts';
import type { Stores } from '../../stores/stores.ts';
import { describeError } from '../../transports/describe-error.ts';
import { loadApis } from '../mock/load.ts';
import { startServer } from '../mock/server.ts';
import { greetingFor, jsonFor } from './greeting.ts';
import { openDocument, ownPathOf } from '../mock/own.ts';
import { createCommand, type CasesOptions, type CheckOptions, type CliOptions } from './options.ts';
import { describeOwn, printCases, printCheck } from './own.ts';

/** How long requests under way may take once the mock is asked to end, in milliseconds. */
const GRACE = 10_000;

/** Runs the command line; resolves to the exit code, or to undefined while the mock listens. */
export async function run(argv: readonly string[], version: string): Promise<number | undefined> {
  try {
    let code: number | undefined;
    const actions = {
      serve: (document: string | undefined, options: CliOptions) => serve(document, options, version),
      cases: async (document: string, options: CasesOptions) => void (code = await printCases(document, options)),
      check: async (document: string, options: CheckOptions) => void (code = await printCheck(document, options)),
    };
    await createCommand(version, actions).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    // A document that cannot be used is as wrong as an option that there is not.
    return error instanceof DocumentError ? 2 : 1;
  }
}

async function serve(document: string | undefined, options: CliOptions, version: string): Promise<void> {
  const { port, host, apis: ids, docsUrl, store, log, json, overlay, limit, id } = options;
  const own =
    document === undefined ? undefined : await openDocument({ path: document, overlays: overlay, limits: limit, id });
  const apis = own ? [own.api] : await loadApis(ids);
  const stores = await open(store);
  const sandbox = createSandboxes({
    stores,
    apis,
    ...(own && { ownPath: ownPathOf(own.derived) }),
    onError: (error, failed) => process.stderr.write(`${describeError(error, failed)}\n`),
    // Where the first line is for a script, so is everything else on that stream.
    ...(log && {
      onResponse: (handled) => void (json ? process.stderr : process.stdout).write(`${lineOf(handled)}\n`),
    }),
  });
  const { url, close } = await startServer(sandbox, { port, host, docsUrl, ownPaths: own !== undefined });
  process.stdout.write(`${(json ? jsonFor : greetingFor)(version, url, apis)}\n`);
  if (own && !json) process.stdout.write(`\n${describeOwn(own, url)}\n`);
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
