import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { OPTIONS } from '../../mock/server/options.ts';

const GUIDE = readFileSync(fileURLToPath(new URL('../../src/content/docs/deploy.mdx', import.meta.url)), 'utf8');
const ROWS = GUIDE.split('\n').filter((line) => line.startsWith('| `--') || line.startsWith('| | `'));

test.each(Object.values(OPTIONS).filter(({ flag }) => !['base', 'site', 'docs-url'].includes(flag)))(
  'the guide to deploying names --$flag with its variable and its default',
  ({ flag, variable, values, fallback }) => {
    const row = ROWS.find((line) => line.includes(`\`${variable}\``)) ?? '';
    const shown =
      flag === 'store'
        ? '`memory`'
        : fallback === undefined
          ? 'none'
          : values.startsWith('seconds')
            ? `${Number(fallback) / 1000} s`
            : String(fallback);

    expect(row).toContain(shown);
  },
);
