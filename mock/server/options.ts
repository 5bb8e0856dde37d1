import { MOST_SANDBOXES } from '../sandboxes.ts';
import { STORE_FORMS, readStorePlace, type StorePlace } from '../stores/open.ts';

/** Everything that a server of the mock can be told. Times in milliseconds. */
export interface Configuration {
  port: number;
  host: string;
  /** The path below which the site was built, with a slash at both ends. */
  base: string;
  /** The origin of the site, where a proxy does not tell it; undefined for none. */
  site: string | undefined;
  store: StorePlace;
  /** The URL of the docs; undefined for none. */
  docsUrl: string | undefined;
  /** undefined: the console is open to this machine alone. */
  consoleToken: string | undefined;
  /** Whether each request is told of in a line of JSON. */
  log: boolean;
  /** How many named mocks there may be. */
  maxSandboxes: number;
  maxConnections: number;
  /** How long the header section, and a whole request with its body, may take to arrive. */
  headerTimeout: number;
  bodyTimeout: number;
  /** How long readiness is false before connections are refused, and how long requests under way may then take. */
  drainDelay: number;
  drainTimeout: number;
}

/** One thing that can be told, by a flag or by a variable of the environment; the flag counts first. */
export interface ServerOption<Value> {
  flag: string;
  variable: string;
  /** What is said of it in the help, and of the values that it takes. */
  help: string;
  values: string;
  fallback: Value;
  /** Reads a text. Throws an error whose message says what is wrong with it. */
  read: (text: string) => Value;
  /** Never shown, and taken from the environment alone: command lines can be read by other users of a machine. */
  isSecret?: true;
  /** Takes no value as a flag. */
  isSwitch?: true;
}

/** Every option by its name in {@link Configuration}, in the order in which they are printed. */
export const OPTIONS: { readonly [Name in keyof Configuration]: ServerOption<Configuration[Name]> } = {
  port: {
    flag: 'port',
    variable: 'PORT',
    help: 'port to listen on; 0 for any that is free',
    fallback: 4010,
    ...wholeNumber(0, 65_535),
  },
  host: {
    flag: 'host',
    variable: 'HOST',
    help: 'host to listen on; 0.0.0.0 for every network',
    values: 'a host name or an IP address',
    fallback: '127.0.0.1',
    read: (text) => expectMatch(text, /^[\w.:-]+$/),
  },
  base: {
    flag: 'base',
    variable: 'BASE',
    help: 'path below which the site was built',
    values: 'a path such as /docs/',
    fallback: '/',
    read: (text) => expectMatch(text.replace(/\/*$/, '/'), /^\/[\w./~-]*$/),
  },
  site: {
    flag: 'site',
    variable: 'SITE',
    help: 'URL of the site, where no proxy sends it',
    values: 'a URL such as https://docs.example.com',
    fallback: undefined,
    // An empty one is none: continuous integration often has the variable and no value.
    read: (text) => (text === '' ? undefined : new URL(readUrl(text)).origin),
  },
  store: {
    flag: 'store',
    variable: 'LATCHKEY_STORE',
    help: 'where keys, counters and resources are kept',
    values: STORE_FORMS,
    fallback: { kind: 'memory' },
    read: readStorePlace,
  },
  docsUrl: {
    flag: 'docs-url',
    variable: 'DOCS_URL',
    help: 'URL of the docs, for the links in X-Mock-Help',
    values: 'a URL such as https://docs.example.com',
    fallback: undefined,
    read: readUrl,
  },
  consoleToken: {
    flag: 'console-token',
    variable: 'CONSOLE_TOKEN',
    help: 'token of the console; without one, only this machine may use the console',
    values: 'a text that is not empty',
    fallback: undefined,
    // Whoever sets it wants a console that is closed; an unset variable in a script must not leave it open.
    read: (text) => expectMatch(text, /./),
    isSecret: true,
  },
  log: {
    flag: 'log',
    variable: 'LATCHKEY_LOG',
    help: 'print a line of JSON for each request',
    values: 'true or false',
    fallback: false,
    read: (text) => expectMatch(text, /^(true|false)$/) === 'true',
    isSwitch: true,
  },
  maxSandboxes: {
    flag: 'max-sandboxes',
    variable: 'LATCHKEY_MAX_SANDBOXES',
    help: 'how many named mocks there may be',
    fallback: MOST_SANDBOXES,
    ...wholeNumber(0, 1000),
  },
  maxConnections: {
    flag: 'max-connections',
    variable: 'LATCHKEY_MAX_CONNECTIONS',
    help: 'how many connections there may be at once',
    fallback: 5000,
    ...wholeNumber(1, 100_000),
  },
  headerTimeout: {
    flag: 'header-timeout',
    variable: 'LATCHKEY_HEADER_TIMEOUT',
    help: 'seconds within which the headers of a request must arrive',
    fallback: 10_000,
    ...seconds(1, 300),
  },
  bodyTimeout: {
    flag: 'body-timeout',
    variable: 'LATCHKEY_BODY_TIMEOUT',
    help: 'seconds within which a request with its body must arrive',
    fallback: 60_000,
    ...seconds(1, 3600),
  },
  drainDelay: {
    flag: 'drain-delay',
    variable: 'LATCHKEY_DRAIN_DELAY',
    help: 'seconds between "not ready" and the end of listening, for a load balancer to notice',
    fallback: 0,
    ...seconds(0, 300),
  },
  drainTimeout: {
    flag: 'drain-timeout',
    variable: 'LATCHKEY_DRAIN_TIMEOUT',
    help: 'seconds that requests under way may take once the server is asked to end',
    fallback: 10_000,
    ...seconds(0, 300),
  },
};

function wholeNumber(least: number, most: number) {
  return {
    values: `a whole number from ${least} to ${most}`,
    read: (text: string): number => {
      const value = Number(text);
      if (!/^\d+$/.test(text) || value < least || value > most) throw new TypeError('');
      return value;
    },
  };
}

function seconds(least: number, most: number) {
  return {
    values: `seconds from ${least} to ${most}`,
    read: (text: string): number => {
      const value = Number(text);
      if (!/^\d+(\.\d+)?$/.test(text) || value < least || value > most) throw new TypeError('');
      return value * 1000;
    },
  };
}

function expectMatch(text: string, form: RegExp): string {
  if (form.test(text)) return text;
  throw new TypeError('');
}

function readUrl(text: string): string {
  if (/^https?:$/.test(URL.parse(text)?.protocol ?? '')) return text;
  throw new TypeError('');
}
