import { CommanderError } from 'commander';
import { DocumentError } from '../../../openapi/derive/document-error.ts';
import type { HandledRequest } from '../../engine/report.ts';
import {
  changedOptions,
  ConfigurationError,
  describeConfiguration,
  readConfiguration,
} from '../../server/configuration.ts';
import { startServer, type RunningServer } from '../../server/start.ts';
import { loadApis } from '../mock/load.ts';
import { nearest } from '../mock/nearest.ts';
import { greetingFor, jsonFor } from './greeting.ts';
import { openDocument, ownPathOf } from '../mock/own.ts';
import { createCommand, SERVER_OPTIONS, type CasesOptions, type CheckOptions, type CliOptions } from './options.ts';
import { describeOwn, printCases, printCheck } from './own.ts';

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
    if (error instanceof CommanderError) {
      // A command that is misspelt looks like a document, and the document then like one too many.
      if (error.code === 'commander.excessArguments') process.stderr.write(hintFor(argv));
      return error.exitCode === 0 ? 0 : 2;
    }
    process.stderr.write(`${error instanceof Error ? error.message.trim() : String(error)}\n`);
    // A document that cannot be used is as wrong as an option that there is not.
    return error instanceof DocumentError || error instanceof ConfigurationError ? 2 : 1;
  }
}

async function serve(document: string | undefined, options: CliOptions, version: string): Promise<void> {
  const { apis: ids, server: flags, json, overlay, limit, id } = options;
  const configuration = readConfiguration(flags, process.env, {}, SERVER_OPTIONS);
  // People read what they asked for as it was sent; a script gets the JSON of the server.
  const isTold = configuration.log && !json;
  const own =
    document === undefined ? undefined : await openDocument({ path: document, overlays: overlay, limits: limit, id });
  const apis = own ? [own.api] : await loadApis(ids);
  const error = (line: string) => void process.stderr.write(`${line}\n`);
  const server = await start(
    { ...configuration, log: configuration.log && json },
    // Where the first line is for a script, so is everything else on that stream.
    { error, log: json ? error : (line) => void process.stdout.write(`${line}\n`) },
    {
      apis,
      docsUrl: configuration.docsUrl,
      ownPaths: own !== undefined,
      ...(isTold && { onResponse: (handled) => void process.stdout.write(`${lineOf(handled)}\n`) }),
      ...(own && { ownPath: ownPathOf(own.derived) }),
    },
  );
  const { url } = server;
  process.stdout.write(`${(json ? jsonFor : greetingFor)(version, url, apis)}\n`);
  if (own && !json) process.stdout.write(`\n${describeOwn(own, url)}\n`);
  const changed = changedOptions(configuration, SERVER_OPTIONS);
  if (!json && changed.length > 0)
    process.stdout.write(`\n${describeConfiguration(configuration, server.store, changed).join('\n')}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Asked once more, the process ends at once.
    process.once(signal, () => void server.close());
  }
}

/** Starts the server; rejects with a sentence where the client of Valkey is not installed. */
async function start(...given: Parameters<typeof startServer>): Promise<RunningServer> {
  try {
    return await startServer(...given);
  } catch (error) {
    if (given[0].store.kind !== 'valkey' || !String(error).includes('@redis/client')) throw error;
    throw new Error('Valkey and Redis need the package @redis/client as well: npm install @redis/client', {
      cause: error,
    });
  }
}

/** Returns which command was meant, as a line; nothing where none is near. */
function hintFor(argv: readonly string[]): string {
  const [hint] = argv.map((text) => nearest(text, ['cases', 'check']).trim()).filter((text) => text.startsWith('Did'));
  return hint === undefined ? '' : `${hint}\n`;
}

/** @example lineOf(handled) // => 'GET /v1/jobs 401 authenticate/expired key=expired api=novapulse' */
function lineOf({ api, method, path, status, reason, key }: HandledRequest): string {
  return `${method} ${path} ${status === 0 ? 'dropped' : status} ${reason} key=${key ?? 'none'} api=${api}`;
}
