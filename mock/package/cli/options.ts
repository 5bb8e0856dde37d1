import { Command, InvalidArgumentError, Option } from 'commander';
import { API_IDS } from '../../../openapi/catalog.ts';
import { readStorePlace, STORE_FORMS, type StorePlace } from '../../stores/open.ts';
import { expectId } from '../mock/load.ts';

/** What the command line asks for. */
export interface CliOptions {
  port: number;
  host: string;
  apis: string[];
  docsUrl?: string;
  store: StorePlace;
  log: boolean;
  json: boolean;
}

/** Returns the parser of the command line; `run` is called with what is asked for. */
export function createCommand(version: string, run: (options: CliOptions) => Promise<void>): Command {
  return (
    new Command('latchkey')
      .description('Serves a mock of five APIs that checks keys, counts requests and says why it rejects them.')
      .version(version, '--version', 'print the version')
      .helpOption('--help', 'print this help')
      .addOption(
        new Option('--port <number>', 'port to listen on; 0 for any that is free').default(4010).argParser(readPort),
      )
      .option('--host <host>', 'IP address or host name to listen on', '127.0.0.1')
      .addOption(
        new Option('--apis <ids>', `APIs to serve, with commas between them: ${API_IDS.join(', ')}`)
          .default([...API_IDS], 'all')
          .argParser(readApis),
      )
      .addOption(new Option('--docs-url <url>', 'URL of the docs, for the links in X-Mock-Help').argParser(readUrl))
      .addOption(
        new Option('--store <place>', `where keys, counters and resources are kept: ${STORE_FORMS}`)
          .default(readStorePlace('memory'), 'memory')
          .argParser(readStore),
      )
      .option('--log', 'print each request: method, path, status, reason and name of the key', false)
      .option('--json', 'print one line of JSON with the URL and the demo keys when ready', false)
      .allowExcessArguments(false)
      .showSuggestionAfterError()
      .addHelpText('after', '\nExit codes: 0 after Ctrl-C, 1 where it cannot listen, 2 for a wrong option.')
      // A parser that exits by itself could not be told which code to exit with.
      .exitOverride()
      .action(run)
  );
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
}

function readApis(text: string): string[] {
  try {
    return [...new Set(text.split(',').map((id) => expectId(id.trim())))];
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}

function readStore(text: string): StorePlace {
  try {
    return readStorePlace(text);
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}

function readUrl(text: string): string {
  if (/^https?:$/.test(URL.parse(text)?.protocol ?? '')) return text;
  throw new InvalidArgumentError('Write it as https://docs.example.com.');
}
