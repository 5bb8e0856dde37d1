import { afterAll } from 'vitest';
import { DOCUMENTED } from '../../support/contracts.ts';
import { OTHER_CASES } from '../../support/representative-cases.ts';
import { testInWorker, testTwoTabs } from '../../support/suites/worker.ts';
import { startWorkerBrowser } from '../../support/worker-browser.ts';

const browser = await startWorkerBrowser();
afterAll(() => browser.close());

testInWorker(browser, OTHER_CASES);
testTwoTabs(browser, DOCUMENTED.map(({ contract }) => contract).slice(1));
