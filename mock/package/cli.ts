#!/usr/bin/env node
import './cli/expect-node.ts';
import manifest from '../../package.json' with { type: 'json' };
import { ignoreClosedOutput } from '../server/closed-output.ts';
import { run } from './cli/run.ts';

ignoreClosedOutput();

// While the mock listens there is no code yet.
void run(process.argv.slice(2), manifest.version).then((code) => (process.exitCode = code));
