import { expect, test } from 'vitest';
import { readGuides, readSamples, runsOf } from './guide.ts';

const PAGE = `---
title: A page
---

import { TabItem, Tabs } from '@astrojs/starlight/components';

Before the tabs.

\`\`\`bash
export BASE=http://localhost:4321
\`\`\`

<Tabs syncKey="language">
<TabItem label="curl">

\`\`\`bash
curl $BASE
\`\`\`

\`\`\`text title="Output"
200
\`\`\`

</TabItem>
<TabItem label="Python">

\`\`\`python title="call.py"
print("{}")
\`\`\`

\`\`\`json title="Output"
{}
\`\`\`

</TabItem>
</Tabs>

\`\`\`json
{ "shown": true }
\`\`\`

1. In a list:

   \`\`\`ts not-executed="needs a screen"
   draw();
   \`\`\`
`;

test('returns the samples of a page in order, each with its output', async () => {
  const samples = await readSamples(PAGE);

  expect(samples).toEqual([
    { line: 9, language: 'bash', tab: null, code: 'export BASE=http://localhost:4321', ...PLAIN },
    {
      line: 16,
      language: 'bash',
      tab: 'curl',
      code: 'curl $BASE',
      ...PLAIN,
      output: { isJson: false, text: '200' },
    },
    {
      line: 27,
      language: 'python',
      tab: 'Python',
      code: 'print("{}")',
      ...PLAIN,
      title: 'call.py',
      output: { isJson: true, text: '{}' },
    },
    { line: 44, language: 'ts', tab: null, code: 'draw();', ...PLAIN, notExecuted: 'needs a screen' },
  ]);
});

test('returns a run for each language tab, with what stands outside of them', async () => {
  const runs = runsOf({ samples: await readSamples(PAGE) });

  expect(runs.map(({ label, samples }) => [label, samples.map(({ line }) => line)])).toEqual([
    ['curl', [9, 16, 44]],
    ['Python', [9, 27, 44]],
  ]);
});

test('returns one run given a page without language tabs', async () => {
  const source = '<Tabs>\n<TabItem label="Linux">\n\n```bash\nls\n```\n\n</TabItem>\n</Tabs>\n';

  expect(runsOf({ samples: await readSamples(source) })).toMatchObject([{ label: null, samples: [{ tab: null }] }]);
});

test('rejects an output without a sample', async () => {
  await expect(readSamples('Words.\n\n```text title="Output"\n200\n```\n')).rejects.toThrow('line 3');
});

test('rejects a fence that would be read as JSX', async () => {
  await expect(readSamples('<TabItem label="curl">\n```bash\nls\n```\n</TabItem>\n')).rejects.toThrow('blank lines');
});

test('finds the README, and the guides of an API', async () => {
  const guides = await readGuides();

  expect(guides).toContainEqual(expect.objectContaining({ page: 'README.md', api: null }));
  expect(guides).toContainEqual(expect.objectContaining({ page: 'novapulse/index.mdx', api: 'novapulse' }));
});

const PLAIN = { title: null, notExecuted: null, output: null };
