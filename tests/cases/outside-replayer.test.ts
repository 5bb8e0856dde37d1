import { REPRESENTATIVE_CASES } from '../support/representative-cases.ts';
import { testFromOutside } from '../support/suites/outside.ts';

// The bodies of many megabytes take seconds each: they are for the full run.
const HUGE = /\/(ingestAudio|uploadFile|importSandbox|setCriteria)\/413\//;

testFromOutside(new Set(REPRESENTATIVE_CASES.map(({ id }) => id).filter((id) => !HUGE.test(id))));
