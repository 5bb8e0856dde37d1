import { join } from 'node:path';

/** The folder of this run's reports. */
export const RESULTS = process.env['TEST_RESULTS'] ?? 'test-results';

/** What the tests want said at the end of the run, a line each. */
export const NOTES = join(RESULTS, 'engines.txt');

/** The report of the run. */
export const REPORT = join(RESULTS, 'engines.json');
