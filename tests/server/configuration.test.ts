import { expect, test } from 'vitest';
import { describeConfiguration, describeOptions, readConfiguration } from '../../mock/server/configuration.ts';
import { OPTIONS } from '../../mock/server/options.ts';

test('takes what is right where nothing is said', () => {
  expect(readConfiguration([], {})).toMatchObject({
    port: 4010,
    host: '127.0.0.1',
    store: { kind: 'memory' },
    log: false,
    maxSandboxes: 100,
    drainTimeout: 10_000,
  });
});

test('takes a flag before a variable, and a variable before what a caller says', () => {
  const environment = { PORT: '1', LATCHKEY_MAX_SANDBOXES: '7' };

  expect(readConfiguration(['--port', '2'], environment, { port: 3, maxSandboxes: 8 })).toMatchObject({
    port: 2,
    maxSandboxes: 7,
  });
  expect(readConfiguration([], {}, { port: 3 }).port).toBe(3);
});

test('reads every kind of value', () => {
  const flags = ['--store=valkey://db:1', '--log', '--drain-delay', '1.5', '--base', '/docs'];

  expect(readConfiguration(flags, { CONSOLE_TOKEN: 'x' })).toMatchObject({
    store: { kind: 'valkey', urls: ['redis://db:1'] },
    log: true,
    drainDelay: 1500,
    base: '/docs/',
    consoleToken: 'x',
  });
});

test.each([
  [['--port', '70000'], {}, '--port is "70000". Give --port a whole number from 0 to 65535.'],
  [[], { PORT: 'http' }, 'PORT is "http". Give PORT a whole number from 0 to 65535.'],
  [[], { CONSOLE_TOKEN: '' }, 'CONSOLE_TOKEN is empty. Give CONSOLE_TOKEN a text that is not empty, or leave it out.'],
  [[], { DOCS_URL: 'docs.example.com' }, 'DOCS_URL is "docs.example.com". Give DOCS_URL a URL such as https://'],
  [['--store', 'mysql://db'], {}, '--store: "mysql://db" is no store. Write memory, sqlite:<file>'],
  [[], { LATCHKEY_LOG: 'yes' }, 'LATCHKEY_LOG is "yes". Give it true or false.'],
  [['--header-timeout', '0'], {}, '--header-timeout is "0". Give --header-timeout seconds from 1 to 300.'],
  [['--prot', '1'], {}, 'There is no option --prot. The options are --port, --host'],
  [['4010'], {}, '"4010" is not expected. Options begin with --.'],
  [['--console-token', 'x'], {}, 'There is no option --console-token.'],
])('refuses %j %j, and says what is right', (flags, environment, message) => {
  expect(() => readConfiguration(flags, environment)).toThrow(message);
});

test('tells all faults at once', () => {
  expect(() => readConfiguration(['--port', 'x'], { LATCHKEY_STORE: 'y' })).toThrow(/--port[^]*LATCHKEY_STORE/);
});

test('describes a configuration without what is secret', () => {
  const store = 'valkey://user:secret@db:1';
  const configuration = readConfiguration(['--store', store, '--drain-delay', '2'], { CONSOLE_TOKEN: 'secret' });

  const lines = describeConfiguration(configuration, 'redis://db:1').join('\n');

  expect(lines).not.toContain('secret');
  expect(lines).toMatch(/store +redis:\/\/db:1/);
  expect(lines).toMatch(/console-token +\(set\)/);
  expect(lines).toMatch(/drain-delay +2 s/);
});

test('describes every option with its values', () => {
  const text = describeOptions().join('\n');

  for (const { variable, values } of Object.values(OPTIONS)) {
    expect(text).toContain(variable);
    expect(text).toContain(values);
  }
});
