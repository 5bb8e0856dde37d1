import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { API_IDS } from '../../openapi/catalog.ts';
import { generatedPath, sourcePath } from '../../openapi/generate/files.ts';

const command = join(dirname(createRequire(import.meta.url).resolve('openapi-typescript')), '../bin/cli.js');

test.each([...API_IDS, 'console'])('the openapi-typescript command gives the published types of %s', (id) => {
  const types = execFileSync(process.execPath, [command, sourcePath(`${id}.yaml`)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

  expect(types.trimEnd()).toBe(readFileSync(generatedPath(`${id}.ts`), 'utf8').trimEnd());
});
