import { CASES } from '../../support/sandbox.ts';
import { testFromOutside } from '../../support/suites/outside.ts';

testFromOutside(new Set(CASES.map(({ id }) => id)));
