import { OTHER_CASES } from '../../support/representative-cases.ts';
import { testScratch } from '../../support/suites/scratch.ts';

testScratch(OTHER_CASES);
