import { testOwnHosts } from '../support/own-host.ts';
import { CASES } from '../support/sandbox.ts';

testOwnHosts(CASES);
