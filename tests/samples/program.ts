import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';
import type { Sample, SampleLanguage } from './guide.ts';
import { python } from './tools.ts';
import type { Workplace } from './workplace.ts';

const WAITING = fileURLToPath(new URL('waiting', import.meta.url));
const EXTENSIONS: Record<SampleLanguage, string> = { bash: 'sh', js: 'js', ts: 'ts', python: 'py' };

/** Runs a sample as a program of its own, from a file with the name that its title gives. */
export async function runProgram(sample: Sample, place: Workplace, signal: AbortSignal): Promise<Printed> {
  const path = saveSample(sample, place.folder, place.localise(sample.code));
  const [command, args] = sample.language === 'python' ? ['python3', [path]] : ['node', [...NODE, path]];
  return start(command, args, { ...place, environment: { ...place.environment, PYTHONPATH: WAITING } }, signal);
}

/** Compiles a sample that cannot be run. */
export async function compile(sample: Sample, place: Workplace, signal: AbortSignal): Promise<Printed> {
  const path = saveSample(sample, place.folder, sample.code);
  return start(python ?? 'python3', ['-m', 'py_compile', path], place, signal);
}

/** Writes a sample to a file in `folder` and returns its path. */
export function saveSample({ language, line, title }: Sample, folder: string, code: string): string {
  const named = title !== null && /^[\w-]+(\.[\w-]+)*\.\w+$/.test(title);
  const path = join(folder, named ? title : `line-${line}.${EXTENSIONS[language]}`);
  writeFileSync(path, `${code}\n`);
  return path;
}

const NODE = ['--disable-warning=ExperimentalWarning', '--import', `${WAITING}/timers.ts`];

async function start(
  command: string,
  args: string[],
  { folder, environment }: Pick<Workplace, 'folder' | 'environment'>,
  signal: AbortSignal,
): Promise<Printed> {
  const child = spawn(command, args, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'], signal });
  // Where it is aborted, the status tells.
  child.on('error', () => {});
  const status = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, out, error };
}

/** What a program printed, and how it ended: null where it was ended. */
export interface Printed {
  status: number | null;
  out: string;
  error: string;
}
