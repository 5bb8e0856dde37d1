import { OTHER_CASES } from '../../support/representative-cases.ts';
import { testJavaScript } from '../../support/suites/snippets.ts';

testJavaScript(OTHER_CASES);
