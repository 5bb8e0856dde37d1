import { OTHER_CASES } from '../../support/representative-cases.ts';
import { testMockAddress, testOwnHosts } from '../../support/suites/msw-in-node.ts';

testMockAddress(OTHER_CASES);
testOwnHosts(OTHER_CASES);
