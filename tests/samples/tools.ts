import { spawnSync } from 'node:child_process';
import { TOOLS } from '../runner/tools.ts';
import type { Sample, SampleLanguage } from './guide.ts';

/** Packages that no reader can install from a registry that this suite may ask; a sample with one is only compiled. */
const OUT_OF_REACH: Partial<Record<SampleLanguage, Record<string, string>>> = {
  python: { openai: 'compiled only: the Python package openai is not among the packages of the tests' },
};

const bash = spawnSync('bash', ['-c', 'curl --version']).status === 0;

/** The Python that has requests, by its full path: PYTHON where that is set. Undefined where this machine has none. */
export const python = TOOLS['python-requests'].find() ?? undefined;

/** Returns which of the tools that samples need this machine lacks. */
export function missingTools(): string[] {
  return [...(bash ? [] : ['bash with curl']), ...(python ? [] : ['python3 with requests'])];
}

/** Returns why a sample cannot be run on this machine; null where it can. */
export function whyNotExecuted({ language, code, notExecuted }: Sample): string | null {
  if (notExecuted !== null) return notExecuted;
  if (language === 'bash' && !bash) return 'bash with curl is not installed';
  if (language === 'python' && !python) return 'python3 with requests is not installed';
  return whyOnlyCompiled({ language, code });
}

/** Returns why a sample is compiled but not run, on any machine; null where it is run. */
export function whyOnlyCompiled({ language, code }: Pick<Sample, 'language' | 'code'>): string | null {
  const found = Object.entries(OUT_OF_REACH[language] ?? {}).find(([name]) =>
    new RegExp(String.raw`^\s*(import|from)\s+${name}\b`, 'm').test(code),
  );
  return found?.[1] ?? null;
}
