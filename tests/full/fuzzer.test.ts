import { afterAll, expect, test } from 'vitest';
import { ALL_APIS, findUndocumented, operationsOf, REASON } from '../support/contracts.ts';
import { countingStore, Worst } from '../support/meter.ts';
import { createRandom } from '../support/random.ts';
import { createTestSandbox } from '../support/sandbox.ts';
import { worstRequest } from '../support/worst-requests.ts';

/** Requests of each operation. A failing one is found again by its seed and number. */
const REQUESTS = Number(process.env['FUZZER_REQUESTS'] ?? 40);

/** Characters of a response, and of one header in it. The console exports whole sandboxes, as it documents. */
const LARGEST_RESPONSE = 1024 ** 2;
const LARGEST_EXPORT = 4 * 1024 ** 2;
const LONGEST_HEADER = 500;

/** How often one request may ask the store: each time is a transaction in a browser, and a round trip to a database. */
const MOST_CALLS = 120;

const worst = new Worst();

/** Over HTTP a list of header names is added, which the document's size decides; here the engine is asked itself. */
test.each(operationsOf(ALL_APIS).map((each, index) => ({ ...each, seed: index + 1 })))(
  'no request to $title costs more than its bounds, or gets a response that is not documented (seed $seed)',
  async ({ seed, ...target }) => {
    const random = createRandom(seed);
    const { store, takeCalls } = countingStore();
    const { sandbox, clock } = createTestSandbox({ store });

    for (let n = 0; n < REQUESTS; n += 1) {
      const { api, title, request } = worstRequest(random, target);
      takeCalls();
      const before = process.cpuUsage();
      const response = await sandbox.handle(request);
      const text = (await response?.clone().text()) ?? '';
      const { user, system } = process.cpuUsage(before);
      const calls = takeCalls();
      if (!response) throw new Error(`Nothing is at ${request.url}.`);

      worst.note('CPU, ms', (user + system) / 1000, title);
      worst.note('response, characters', text.length, title);
      const [name, value] = [...response.headers].reduce((a, b) => (b[1].length > a[1].length ? b : a));
      worst.note('header, characters', value.length, `${name} of ${title}`);
      worst.note('calls of the store', calls, title);

      const about = `${title}, request ${n}: ${response.status} ${response.headers.get('x-mock-reason') ?? ''}`;
      expect(response.headers.get('x-mock-reason'), about).toMatch(REASON);
      if (response.status === 500) expect(response.headers.get('x-mock-reason'), about).toBe('force/forced');
      expect(text.length, about).toBeLessThanOrEqual(
        target.operation.id === 'exportSandbox' ? LARGEST_EXPORT : LARGEST_RESPONSE,
      );
      expect(value.length, `${name}, ${about}`).toBeLessThanOrEqual(LONGEST_HEADER);
      expect(calls, about).toBeLessThanOrEqual(MOST_CALLS);
      // A path that was changed may be that of another operation, or of none.
      const isOwn = !title.includes(': a path of');
      const undocumented = await findUndocumented(api, isOwn ? target.operation.id : null, response);
      expect(undocumented?.slice(0, 1000) ?? null, about).toBeNull();
      clock.advance(random() * 3);
    }
  },
);

afterAll(() => {
  // Speeds are told and not asserted: another machine has others.
  console.log(`The worst of ${REQUESTS} requests to each operation:\n${worst.report()}`);
});
