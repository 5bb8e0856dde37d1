import { Command, InvalidArgumentError, Option } from 'commander';
import { API_IDS } from '../../../openapi/catalog.ts';
import { parseLimit, type GivenLimit } from '../../../openapi/derive/limits.ts';
import { OPTIONS, type Configuration, type ServerOption } from '../../server/options.ts';
import { expectId } from '../mock/load.ts';

/** What a server is told here too; the others are about the site. */
export const SERVER_OPTIONS = (Object.keys(OPTIONS) as (keyof Configuration)[]).filter(
  (name) => name !== 'base' && name !== 'site',
);

/** What the command line asks for. */
export interface CliOptions {
  apis: string[];
  /** The flags of the server, as they were given. */
  server: string[];
  json: boolean;
  /** Of a document of the user's own. */
  overlay: string[];
  limit: GivenLimit[];
  id?: string;
}

/** What the commands do. */
export interface Actions {
  /** Serves the five APIs, or a document of the user's own. */
  serve: (document: string | undefined, options: CliOptions) => Promise<void>;
  cases: (document: string, options: CasesOptions) => Promise<void>;
  check: (document: string, options: CheckOptions) => Promise<void>;
}

export type CasesOptions = Pick<CliOptions, 'overlay' | 'limit' | 'json'>;
export type CheckOptions = Pick<CliOptions, 'overlay'> & { strict: boolean };

/** Returns the parser of the command line; one of `actions` is called with what is asked for. */
export function createCommand(version: string, actions: Actions): Command {
  const program = new Command('latchkey')
    .description(
      'Serves a mock of the documented APIs, or of your own OpenAPI document, that checks keys, counts requests and says why it rejects them.',
    )
    .argument('[openapi]', 'your own OpenAPI 3 document, JSON or YAML; without one: all documented APIs')
    .addOption(overlayOption())
    .addOption(limitOption())
    .option('--id <id>', 'ID of your API in the URLs of the mock; made from its title by default')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .addOption(
      new Option('--apis <ids>', `APIs to serve, with commas between them: ${API_IDS.join(', ')}`)
        .default([...API_IDS], 'all')
        .argParser(readApis),
    )
    .option('--json', 'print one line of JSON with the URL and the demo keys when ready', false)
    .allowExcessArguments(false)
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      '\nEach option in brackets can be an environment variable; the flag counts first. CONSOLE_TOKEN is read from there alone.' +
        '\nExit codes: 0 after Ctrl-C, 1 where it cannot listen, 2 for a wrong option or document.',
    )
    // A parser that exits by itself could not be told which code to exit with.
    .exitOverride()
    .action((document: string | undefined, given: Omit<CliOptions, 'server'> & ReadFlags) =>
      actions.serve(document, { ...given, server: flagsOf(given) }),
    );
  for (const option of serverOptions()) {
    const { flag, help, values, variable, isSwitch } = option;
    const text =
      flag === 'log'
        ? 'print each request: method, path, status, reason and name of the key; with --json, as lines of JSON'
        : `${help}: ${values}`;
    program.addOption(new Option(isSwitch ? `--${flag}` : `--${flag} <value>`, `${text} (${variable})`));
  }
  program
    .command('cases')
    .description('Prints the cases of your document: each documented or assumed response, and how to get it.')
    .argument('<openapi>', 'your OpenAPI document')
    .addOption(overlayOption())
    .addOption(limitOption())
    .option('--json', 'print them as JSON, with complete requests', false)
    .exitOverride()
    .action(actions.cases);
  program
    .command('check')
    .description('Lists what a reader of your document would miss, with line numbers.')
    .argument('<openapi>', 'your OpenAPI document')
    .addOption(overlayOption())
    .option('--strict', 'exit with 1 for warnings too', false)
    .addHelpText('after', '\nExit codes: 0 without errors, 1 with errors, 2 for a wrong option or document.')
    .exitOverride()
    .action(actions.check);
  return program;
}

function overlayOption(): Option {
  return new Option('--overlay <file>', 'OpenAPI Overlay to apply to your document; may be repeated')
    .default([], 'none')
    .argParser((file: string, before: string[]) => [...before, file]);
}

function limitOption(): Option {
  return new Option(
    '--limit <limit>',
    'limit for each key of your API, or for all callers where it has no keys, such as 60/minute; may be repeated',
  )
    .default([], 'none')
    .argParser((text: string, before: GivenLimit[]) => {
      try {
        return [...before, parseLimit(text)];
      } catch (error) {
        throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
      }
    });
}

/** What Commander read, by the names that it makes of the flags. */
type ReadFlags = Record<string, unknown>;

/** Returns the options of a server that have a flag. */
function serverOptions(): ServerOption<unknown>[] {
  return SERVER_OPTIONS.map((name) => OPTIONS[name] as ServerOption<unknown>).filter(({ isSecret }) => !isSecret);
}

/** Returns the server's flags as they were given: it reads them itself, and the environment with them. */
function flagsOf(flags: ReadFlags): string[] {
  return serverOptions().flatMap(({ flag, isSwitch }) => {
    const value = flags[new Option(`--${flag}`).attributeName()];
    if (isSwitch && value === true) return [`--${flag}`];
    return typeof value === 'string' ? [`--${flag}=${value}`] : [];
  });
}

function readApis(text: string): string[] {
  try {
    return [...new Set(text.split(',').map((id) => expectId(id.trim())))];
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}
