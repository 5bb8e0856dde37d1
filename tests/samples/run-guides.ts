import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGuides, runsOf } from './guide.ts';
import type { Guide, Run, Sample, SampleLanguage } from './guide.ts';
import { findDifference } from './output.ts';
import { compile, runProgram } from './program.ts';
import type { Printed } from './program.ts';
import { openShell } from './shell.ts';
import type { Shell } from './shell.ts';
import { setupOf } from '../../src/samples/setup.ts';
import { DOCUMENTED } from '../support/contracts.ts';
import { missingTools, python, whyNotExecuted, whyOnlyCompiled } from './tools.ts';
import { createBuilding, openWorkplace } from './workplace.ts';
import type { Building, Workplace } from './workplace.ts';

/** Runs go side by side; a program waits for its turn where a machine is shared. */
const RUN = { concurrent: true, timeout: 60_000 };

let building: Building;
const notExecuted = new Map<string, string>();

/**
 * Tests samples of the guides, run as their reader would run them, against the mock over HTTP: in an empty folder and a
 * fresh shell, from the page alone. The samples of a page and language share them, and a fresh sandbox, in the order of the
 * page. `isMeant` chooses the runs.
 */
export async function testGuides(isMeant: (guide: Guide, run: Run) => boolean): Promise<void> {
  beforeAll(() => {
    building = createBuilding();
  });
  afterAll(() => {
    building[Symbol.dispose]();
    const list = [...notExecuted].map(([sample, reason]) => `  ${sample}: ${reason}`).sort();
    const report = ['Samples that were not executed:', ...(list.length > 0 ? list : ['  none'])].join('\n');
    console.log(report);
    const results = process.env['TEST_RESULTS'] ?? 'test-results';
    mkdirSync(results, { recursive: true });
    writeFileSync(`${results}/not-executed.txt`, `${report}\n`);
  });

  // Elsewhere a machine may lack some; what could not be executed is then in the list.
  if (process.env['CI']) {
    test('finds every tool that samples need', () => {
      expect(missingTools()).toEqual([]);
    });
  }

  for (const guide of await readGuides()) {
    for (const run of runsOf(guide)) {
      if (!isMeant(guide, run)) continue;
      const samples = run.samples.filter((sample) => isTested(guide, sample));
      if (samples.length > 0) describe(titleOf(guide, run), RUN, () => runInOrder(guide, samples));
    }
  }
}

/** Whether a run repeats in Python what the page shows in other languages: each program takes Python long to start. */
export function isFurtherPython({ page }: Guide, { label }: Run): boolean {
  return label === 'Python' && /^[^/]+\/(?!index)/.test(page) && !page.startsWith('guides/');
}

/** Says whether there is something to test in a sample, and notes by name what is not executed. */
function isTested(guide: Guide, sample: Sample): boolean {
  const why = whyNotExecuted(sample);
  if (why !== null) notExecuted.set(nameOf(guide, sample), why);
  return why === null || whyOnlyCompiled(sample) === why;
}

function runInOrder(guide: Guide, samples: Sample[]): void {
  let place: Workplace;
  let shell: Shell | null = null;

  beforeAll(async () => {
    place = await openWorkplace(guide, building);
  });

  const commands = setupCommands(guide, samples);
  if (commands.length > 0) {
    test('says how to set up an empty folder', { concurrent: false }, async ({ signal }) => {
      for (const command of commands) {
        const { status, error } = await execute(bash(command), signal);
        expect(status, `${command}\n${error}`).toBe(0);
      }
    });
  }

  afterAll(async () => {
    await shell?.[Symbol.asyncDispose]();
    await place[Symbol.asyncDispose]();
  });

  for (const sample of samples) {
    const name = nameOf(guide, sample);
    if (whyNotExecuted(sample) === null) {
      test(`${name} prints what the page shows`, { concurrent: false }, async ({ signal }) => {
        const refused = place.refusals.length;
        const printed = await execute(sample, signal);

        const problem = problemOf(sample, printed, place.refusals.slice(refused));
        if (problem !== null) expect.fail(problem);
      });
    } else {
      test(`${name} compiles`, { concurrent: false }, async ({ signal }) => {
        expect(await compile(sample, place, signal)).toMatchObject({ status: 0 });
      });
    }
  }

  async function execute(sample: Sample, signal: AbortSignal): Promise<Printed> {
    if (sample.language !== 'bash') return runProgram(sample, place, signal);
    shell ??= openShell(place);
    const { environment, ...printed } = await shell.run(place.localise(sample.code), signal);
    place.environment = { ...place.environment, ...environment };
    return printed;
  }

  /** Returns what is wrong with a run, as a text to read; null where nothing is. */
  function problemOf({ output }: Sample, { status, out, error }: Printed, refusals: string[]): string | null {
    const printed = place.globalise(out);
    if (status !== 0) return `It ended with ${status ?? 'a signal'}.\n${printed}${error}`;
    if (output) {
      const difference = findDifference(output, printed);
      return difference === null
        ? null
        : `It prints something else than the page shows (− shown, + printed):\n${difference}`;
    }
    if (printed.trim() !== '') return `It prints what the page does not show:\n${printed}`;
    // A sample that is meant to be refused says so, by its output.
    return refusals.length > 0 ? `It shows no output, and was refused:\n${refusals.join('\n')}` : null;
  }
}

/** Returns what the page says to do before its samples run: all keys, and the packages of the languages of this run. */
function setupCommands({ samples: all }: Guide, samples: Sample[]): string[] {
  const { keys, languages } = setupOf(all, CONTRACTS);
  const own = languages.filter(({ language }) => samples.some((sample) => NAMES[sample.language] === language));
  const tools = own.filter(({ language }) => language !== 'Python' || python !== undefined);
  return [...keys.map(({ name, value }) => `export ${name}=${value}`), ...tools.flatMap(({ commands }) => commands)];
}

const CONTRACTS = DOCUMENTED.map(({ contract }) => contract);
const NAMES: Record<SampleLanguage, string> = { bash: '', js: 'JavaScript', ts: 'TypeScript', python: 'Python' };

function bash(code: string): Sample {
  return { line: 0, language: 'bash', tab: null, code, title: null, notExecuted: null, output: null };
}

function nameOf({ page }: Guide, { line, language }: Sample): string {
  return `${page}:${line} ${language}`;
}

function titleOf({ page }: Guide, { label }: Run): string {
  return label === null ? page : `${page} in ${label}`;
}
