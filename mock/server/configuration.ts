import { isDeepStrictEqual, parseArgs } from 'node:util';
import { OPTIONS, type Configuration, type ServerOption } from './options.ts';

/** What is wrong with the flags or the environment: every fault at once, each with the values that are right. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError' as const;
}

/** The environment, as `process.env` has it. */
export type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = Object.keys(OPTIONS) as (keyof Configuration)[];

/**
 * Returns the configuration of a server from its flags and its environment; a flag counts before the variable.
 * `fallbacks` are what holds where neither says something. Those that are not among `names` are left as they are by
 * default, whatever the environment says. Throws a `ConfigurationError` that lists every fault.
 */
export function readConfiguration(
  flags: readonly string[],
  environment: Environment,
  fallbacks: Partial<Configuration> = {},
  names: readonly (keyof Configuration)[] = NAMES,
): Configuration {
  const problems: string[] = [];
  const given = readFlags(flags, problems);
  const read = NAMES.map((name) => {
    const option = OPTIONS[name] as ServerOption<unknown>;
    const flag = given[option.flag];
    const [text, source] =
      flag === undefined ? [environment[option.variable], option.variable] : [String(flag), `--${option.flag}`];
    if (text === undefined || !names.includes(name))
      return [name, name in fallbacks ? fallbacks[name] : option.fallback];
    try {
      return [name, option.read(text)];
    } catch (error) {
      problems.push(problemOf(source, text, option, error));
      return [name, option.fallback];
    }
  });
  if (problems.length > 0)
    throw new ConfigurationError(`Failed to start:\n${problems.map((each) => `- ${each}\n`).join('')}`);
  return Object.fromEntries(read) as Configuration;
}

/** Returns the names of the options that somebody set. What everybody has would only hide them. */
export function changedOptions(
  configuration: Configuration,
  names: readonly (keyof Configuration)[] = NAMES,
): (keyof Configuration)[] {
  const usual = readConfiguration([], {}, {}, names);
  return names.filter((name) => !isDeepStrictEqual(configuration[name], usual[name]));
}

/** Returns the configuration as lines for people, without anything secret; `store` is how the store calls itself. */
export function describeConfiguration(
  configuration: Configuration,
  store: string,
  names: readonly (keyof Configuration)[] = NAMES,
): string[] {
  return names
    .filter((name) => configuration[name] !== undefined)
    .map((name) => {
      const { flag, isSecret, values } = OPTIONS[name] as ServerOption<unknown>;
      const value = configuration[name];
      const shown = isSecret
        ? '(set)'
        : typeof value === 'object'
          ? store
          : values.startsWith('seconds') && typeof value === 'number'
            ? `${value / 1000} s`
            : String(value);
      return `${flag.padEnd(WIDTH)}  ${shown}`;
    });
}

/** Returns what each option does, as lines for a help text. */
export function describeOptions(): string[] {
  return NAMES.map((name) => {
    const { flag, variable, help, values, isSecret, isSwitch } = OPTIONS[name] as ServerOption<unknown>;
    const names = isSecret ? variable : `--${flag}${isSwitch ? '' : ' <value>'}, ${variable}`;
    return `${names}\n    ${help}: ${values}`;
  });
}

const WIDTH = Math.max(...Object.values(OPTIONS).map(({ flag }) => flag.length));

function readFlags(flags: readonly string[], problems: string[]): Record<string, string | boolean | undefined> {
  const known = Object.values(OPTIONS).filter(({ isSecret }) => !isSecret);
  const options = Object.fromEntries(
    known.map(({ flag, isSwitch }) => [flag, { type: isSwitch ? ('boolean' as const) : ('string' as const) }]),
  );
  const { tokens } = parseArgs({ args: [...flags], options, strict: false, tokens: true, allowPositionals: true });
  const given: Record<string, string | boolean | undefined> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') problems.push(`"${token.value}" is not expected. Options begin with --.`);
    else if (!(token.name in options)) {
      const names = known.map(({ flag }) => `--${flag}`).join(', ');
      problems.push(`There is no option ${token.rawName}. The options are ${names}.`);
    } else given[token.name] = token.value ?? (options[token.name]?.type === 'boolean' ? true : '');
  }
  return given;
}

function problemOf(
  source: string,
  text: string,
  { values, isSecret, isSwitch }: ServerOption<unknown>,
  error: unknown,
): string {
  const own = error instanceof Error ? error.message : '';
  if (own.includes('Write ') || own.includes('must') || own.includes('may have')) return `${source}: ${own}`;
  // A secret is never repeated.
  const shown =
    text === ''
      ? `${source} is empty`
      : isSecret
        ? `${source} is wrong`
        : own === ''
          ? `${source} is "${text}"`
          : `${source}: ${own.replace(/\.$/, '')}`;
  return `${shown}. Give ${isSwitch ? 'it' : source} ${values}${text === '' ? ', or leave it out' : ''}.`;
}
