import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closingLines, readTally, sum } from './tally.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-tally-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('counts the tests of both runners, each test once by where it is written, and the cases by transport', () => {
  const replay = (status: string) => ({ status, location: { line: 3, column: 1 }, meta: { replayedOver: 'HTTP' } });
  const own = { status: 'passed', location: { line: 9, column: 1 }, meta: {} };
  write('unit.json', {
    testResults: [{ name: 'a.test.ts', assertionResults: [replay('passed'), replay('passed'), replay('failed'), own] }],
  });
  const annotations = [{ type: 'replayed', description: '40 a service worker' }];
  const spec = { file: 'b.spec.ts', line: 1, column: 1, tests: [{ status: 'flaky', annotations }] };
  const failing = { file: 'b.spec.ts', line: 5, column: 1, tests: [{ status: 'unexpected', annotations }] };
  write('site.json', { suites: [{ specs: [spec], suites: [{ specs: [failing] }] }] });

  const tally = readTally(folder);

  expect(tally).toEqual({ passed: 4, failed: 2, written: 4, replays: { HTTP: 2, 'a service worker': 40 } });
  expect(closingLines(sum([tally, tally])).split('\n')).toEqual([
    '8 tests written by hand.',
    '84 replays of documented cases: 80 over a service worker, 4 over HTTP.',
    '',
    '8 passed, 4 failed',
  ]);
});

test('counts nothing for a report that is missing or torn', () => {
  writeFileSync(join(folder, 'unit.json'), '{"testResults": [');

  expect(readTally(folder)).toEqual({ passed: 0, failed: 0, written: 0, replays: {} });
  expect(readTally(join(folder, 'nowhere'))).toMatchObject({ passed: 0, failed: 0 });
});

function write(name: string, report: object): void {
  writeFileSync(join(folder, name), JSON.stringify(report));
}
