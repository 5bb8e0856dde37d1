/** Samples wait as they would with their readers; here, no time passes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sample, SampleLanguage } from './guide.ts';
import { runProgram } from './program.ts';
import { openShell } from './shell.ts';
import { whyNotExecuted } from './tools.ts';
import { createBuilding, openWorkplace } from './workplace.ts';
import type { Building, Workplace } from './workplace.ts';

let building: Building;
let place: Workplace;

beforeAll(async () => {
  building = createBuilding();
  place = await openWorkplace({ samples: [] }, building);
});
afterAll(async () => {
  await place[Symbol.asyncDispose]();
  building[Symbol.dispose]();
});

const PROGRAMS: [what: string, sample: Sample][] = [
  [
    'setTimeout',
    sample(
      'js',
      'const start = Date.now(); setTimeout(() => console.log(Math.round((Date.now() - start) / 1e3)), 3.6e6)',
    ),
  ],
  [
    'node:timers/promises',
    sample('js', "import { setTimeout } from 'node:timers/promises'; console.log(await setTimeout(3.6e6, 3600))"),
  ],
  [
    'a timer that is due first',
    sample('js', 'setTimeout(() => console.log(3600), 3.6e6); setTimeout(() => console.log(60), 6e4)'),
  ],
  [
    'a timeout that is cleared when the answer is there',
    sample(
      'js',
      `const timeout = setTimeout(() => console.log('too late'), 5000);
       await fetch('http://localhost:4321/mock/console/v1/clock');
       clearTimeout(timeout);
       setTimeout(() => console.log(3600), 3.6e6);`,
    ),
  ],
  [
    'time.sleep',
    sample('python', 'import time\nstart = time.time()\ntime.sleep(3600)\nprint(round(time.time() - start))'),
  ],
];

test.each(PROGRAMS.filter(([, each]) => whyNotExecuted(each) === null))(
  'moves the clock of the sandbox given %s',
  async (_, each) => {
    const { signal } = new AbortController();
    const before = await offset();

    const { out, error } = await runProgram(each, place, signal);

    expect(error).toBe('');
    // What the program itself took is on its clock too, and need not be waited for.
    const waited = Number(out.trim().split('\n').at(-1));
    expect(waited).toBeGreaterThanOrEqual(3600);
    expect(waited).toBeLessThan(3660);
    expect(out).not.toContain('too late');
    expect((await offset()) - before).toBeGreaterThan(3540);
  },
);

if (whyNotExecuted(sample('bash', 'sleep 3600')) === null) {
  test('moves the clock of the sandbox given sleep in a shell', async () => {
    await using shell = openShell(place);
    const before = await offset();

    await shell.run('sleep 3600', new AbortController().signal);

    expect((await offset()) - before).toBeCloseTo(3600, 0);
  });
}

async function offset(): Promise<number> {
  const answer = await fetch(place.environment['SAMPLE_CLOCK'] ?? '');
  return ((await answer.json()) as { offset: number }).offset;
}

function sample(language: SampleLanguage, code: string): Sample {
  return { language, code, line: 1, tab: null, title: null, notExecuted: null, output: null };
}
