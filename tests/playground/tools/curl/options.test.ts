import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { longOption, shortOption } from '../../../../src/playground/tools/curl/options.ts';

/** A line of `curl --help all`, such as ` -d, --data <data>   HTTP POST data`. */
const LINE = /^ (?:-(.), |    )--([a-z][\w.-]*)( +[<[]\S.*?[>\]]|) +\S/;

test('returns each option that the curl of this machine has, with its letter and whether it takes an argument', () => {
  const help = execFileSync('curl', ['--help', 'all'], { encoding: 'utf8' });
  const rows = help.split('\n').flatMap((line) => {
    const [, letter, name = '', argument] = LINE.exec(line) ?? [];
    return name === '' ? [] : [{ letter, name, takesArgument: argument !== '' }];
  });

  expect(rows.length).toBeGreaterThan(200);
  for (const { letter, name, takesArgument } of rows) {
    expect([name, longOption(name)?.takesArgument]).toEqual([name, takesArgument]);
    if (letter !== undefined) expect([letter, shortOption(letter)?.takesArgument]).toEqual([letter, takesArgument]);
  }
});

test.each([
  'variable',
  'ech',
  'trace-config',
  'sigalgs',
  'haproxy-clientip',
  'ip-tos',
  'keepalive-cnt',
  'upload-flags',
])('returns --%s of later versions, which takes an argument', (name) =>
  expect(longOption(name)).toMatchObject({ name, takesArgument: true }),
);

test.each(['ca-native', 'follow', 'mptcp', 'out-null', 'proxy-http2', 'skip-existing', 'tls-earlydata', 'trace-ids'])(
  'returns --%s of later versions, which takes no argument',
  (name) => expect(longOption(name)).toMatchObject({ name, takesArgument: false }),
);

test('returns the option given the beginning of its name, and none given one that several have', () => {
  expect(longOption('conti')?.name).toBe('continue-at');
  expect(longOption('data-')).toBeNull();
  expect(longOption('')).toBeNull();
});

test('returns a switch turned off, and no option with an argument turned off', () => {
  expect(longOption('no-get')).toMatchObject({ name: 'get', isOff: true });
  expect(longOption('no-data')).toBeNull();
});

test('returns nothing given what curl does not have', () => {
  expect([longOption('own'), longOption('constructor'), shortOption('ä'), shortOption('=')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
