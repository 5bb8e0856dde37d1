import { expect, test } from 'vitest';
import { hasWindows } from '../../openapi/limit-kind.ts';
import { allContracts } from '../../src/contract/contract.ts';
import { checksOf } from '../../src/pictures/checks.ts';
import { count, PICTURED_LIMIT, windowPictures } from '../../src/pictures/windows.ts';

test('windowPictures has a picture for each way of counting in windows that an API documents', () => {
  const kinds = new Set(
    allContracts().flatMap(({ policies }) =>
      Object.values(policies).flatMap(({ kind }) => (hasWindows(kind) ? [kind] : [])),
    ),
  );

  expect(new Set(windowPictures(allContracts()).map(({ kind }) => kind))).toEqual(kinds);
});

test('a rolling window never holds more than the limit, whenever it ends', () => {
  const accepted = count('rolling-window').requests.filter((each) => each.accepted);

  for (const { at } of accepted) {
    const within = accepted.filter((each) => each.at > at - 1 && each.at <= at);
    expect(within.length).toBeLessThanOrEqual(PICTURED_LIMIT);
  }
});

test('a fixed window lets twice the limit through around its end, which a rolling window does not', () => {
  const around = (kind: Parameters<typeof count>[0]) =>
    count(kind).requests.filter(({ at, accepted }) => accepted && at >= 0.7 && at <= 1.4).length;

  expect(around('fixed-window')).toBeGreaterThan(PICTURED_LIMIT);
  expect(around('rolling-window')).toBeLessThan(around('fixed-window'));
});

test('a window from the first request begins with a request', () => {
  const { requests, windows } = count('first-request-window');

  expect(windows.length).toBeGreaterThan(1);
  for (const start of windows) expect(requests.map(({ at }) => at)).toContain(start);
});

test.each(allContracts())('checksOf $name shows each status of an error at the check that gives it', (api) => {
  const shown = new Set(checksOf(api).flatMap(({ statuses }) => statuses));
  const given = api.operations.flatMap(({ answers }) =>
    answers.filter(({ status, reason }) => status >= 400 && !reason.startsWith('force/')).map(({ status }) => status),
  );

  expect([...new Set(given)].filter((status) => !shown.has(status))).toEqual([]);
});
