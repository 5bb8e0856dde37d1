import { readFileSync } from 'node:fs';

/** What one runner's report says of its tests. */
export interface Report {
  passed: number;
  failed: number;
  /** Where each test is written: one written for a list of things is one, however many it runs for. */
  written: readonly string[];
  /** How many documented cases were replayed, by what they were replayed over. */
  replays: Readonly<Record<string, number>>;
}

/** Returns what a JSON report of Vitest or Playwright says, or one that is written as a {@link Report}; nothing where it is torn. */
export function readReport(path: string): Report {
  const report = readJson(path);
  if (report?.testResults) return ofVitest(report.testResults);
  if (report?.suites) return ofPlaywright(report.suites);
  return { passed: report?.passed ?? 0, failed: report?.failed ?? 0, written: [], replays: report?.replays ?? {} };
}

function ofVitest(files: VitestFile[]): Report {
  const tests = files.flatMap(({ name, assertionResults }) => assertionResults.map((each) => ({ ...each, name })));
  const passed = tests.filter(({ status }) => status === 'passed');
  return {
    passed: passed.length,
    failed: tests.filter(({ status }) => status === 'failed').length,
    written: tests.map(({ name, location }) => `${name}:${location?.line}:${location?.column}`),
    replays: count(passed.flatMap(({ meta }) => (meta?.replayedOver ? [[meta.replayedOver, 1]] : []))),
  };
}

function ofPlaywright(suites: PlaywrightSuite[]): Report {
  const specs = suites.flatMap(specsOf);
  const tests = specs.flatMap((spec) => spec.tests);
  const passed = tests.filter(({ status }) => status === 'expected' || status === 'flaky');
  const annotations = passed.flatMap((test) => test.annotations.filter(({ type }) => type === REPLAYED));
  return {
    passed: passed.length,
    failed: tests.filter(({ status }) => status === 'unexpected').length,
    written: specs.map(({ file, line, column }) => `${file}:${line}:${column}`),
    replays: count(
      annotations.map(({ description = '' }) => [description.replace(/^\d+ /, ''), Number.parseInt(description, 10)]),
    ),
  };
}

/** The annotation of a browser test that replays cases; its description is how many, and over what. */
export const REPLAYED = 'replayed';

function specsOf({ specs, suites = [] }: PlaywrightSuite): PlaywrightSpec[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

function count(replays: readonly (readonly [transport: string, cases: number])[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const [transport, cases] of replays) totals[transport] = (totals[transport] ?? 0) + cases;
  return totals;
}

function readJson(path: string): AnyReport | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as AnyReport;
  } catch {
    return null;
  }
}

type AnyReport = Partial<Report & { testResults: VitestFile[]; suites: PlaywrightSuite[] }>;

interface VitestFile {
  name: string;
  assertionResults: {
    status: string;
    location?: { line: number; column: number };
    meta?: { replayedOver?: string };
  }[];
}

interface PlaywrightSuite {
  specs: PlaywrightSpec[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightSpec {
  file: string;
  line: number;
  column: number;
  tests: { status: string; annotations: { type: string; description?: string }[] }[];
}
