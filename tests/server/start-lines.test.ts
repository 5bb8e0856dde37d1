import { expect, test } from 'vitest';
import { readConfiguration } from '../../mock/server/configuration.ts';
import { startLines } from '../../mock/server/start-lines.ts';

const SERVER = { url: 'http://localhost:4321', store: 'sqlite:/tmp/mock.db' };

test('returns the URLs of site and mock alone given nothing but where to listen', () => {
  const configuration = readConfiguration(['--port', '4321', '--host', '0.0.0.0'], { BASE: '/docs/' });

  expect(startLines(configuration, SERVER, 'site')).toEqual([
    'Site  http://localhost:4321/docs/',
    'Mock  http://localhost:4321/docs/mock/',
  ]);
});

test('returns what was set before the URLs of site and mock', () => {
  const configuration = readConfiguration(['--store', SERVER.store], { CONSOLE_TOKEN: 'of-a-test' });
  const lines = startLines(configuration, SERVER, 'site');

  expect(lines.join('\n')).toMatch(
    /^store +sqlite:\/tmp\/mock\.db\nconsole-token +\(set\)\n\nSite {2}.*\nMock {2}.*\/$/,
  );
});

test('returns the URL and the whole configuration given the mock alone', () => {
  const lines = startLines(readConfiguration([], {}), SERVER, 'mock');

  expect(lines[0]).toBe('Mock  http://localhost:4321/mock/');
  expect(lines.join('\n')).toMatch(/^store +\S+[^]*^drain-timeout +10 s$/m);
});
