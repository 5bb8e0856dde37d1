/** Runs the samples that handle an error as a reader would, all of one language in one process. */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Sandbox } from '../../mock/sandbox.ts';
import { allContracts } from '../../src/contract/contract.ts';
import { errorPages, type ErrorCause } from '../../src/contract/error-page.ts';
import { HANDLER_LANGUAGES } from '../../src/handling/handlers.ts';
import { handlingOf, type Handling } from '../../src/handling/handling.ts';
import { setupOf, type Block } from '../../src/samples/setup.ts';
import { toolPath } from '../runner/tools.ts';
import { listen } from '../support/http.ts';
import { createTestSandbox } from '../support/sandbox.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const SAMPLES = join(HERE, '../../openapi/samples');
const WAITING = join(HERE, '../samples/waiting');
const SLEEP = `sleep() { curl -s -o /dev/null "$SAMPLE_CLOCK" -H 'Content-Type: application/json' -d "{\\"advance\\": $1}"; }`;

/** Every error code of every API, as its page handles it. */
export const HANDLERS: readonly Handler[] = allContracts().flatMap((api) =>
  errorPages(api).flatMap(({ code, causes: [cause] }) =>
    cause ? [{ api: api.id, code, cause, handling: handlingOf(api, code, cause) }] : [],
  ),
);

/** One code of each API for each way to handle errors. */
export const REPRESENTATIVES = HANDLERS.filter(
  ({ api, handling }, index) =>
    HANDLERS.findIndex((other) => other.api === api && other.handling.kind === handling.kind) === index,
);

/**
 * Returns what the samples of one language did. The first request of each gets the error that it is about, from a
 * sandbox of its own; further ones what the mock returns by itself.
 */
export async function runHandlers(label: Label, handlers: readonly Handler[]): Promise<Ran[]> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-handlers-'));
  const notes = handlers.map((): Note => ({ requests: 0, wait: 0 }));
  await using server = await listen(forcing(handlers, notes));
  try {
    const { lang, write } = languageOf(label);
    setUp(
      folder,
      handlers.map(({ handling }) => ({ language: lang, code: write(handling) })),
      handlers.flatMap(({ handling }) => handling.files),
    );
    const files = handlers.map(({ handling }, index) => {
      const path = join(folder, `sample-${index}.${EXTENSIONS[lang]}`);
      const base = handling.base.replace(/^http:\/\/[^/]+/, `${server.origin}/${index}`);
      writeFileSync(path, `${write({ ...handling, base })}\n`);
      return path;
    });
    const printed = await PROCESSES[lang](files, folder, `${server.origin}/clock/mock/console/v1/clock`);
    return printed.map((output, index) => ({ output: output.trim(), requests: 0, wait: 0, ...notes[index] }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Does what the pages say to do before their samples run: fetches the client and files, and notes which packages are installed. */
function setUp(folder: string, blocks: Block[], ofFiles: string[]): void {
  const commands = blocks.flatMap((block) =>
    setupOf([block], allContracts()).languages.flatMap((each) => each.commands),
  );
  for (const command of new Set([...commands, ...ofFiles])) {
    if (command.startsWith('echo ')) execFileSync('bash', ['-c', command], { cwd: folder });
    const [, file] = /\/samples\/(\S+) -o \1$/.exec(command) ?? [];
    if (file !== undefined) copyFileSync(join(SAMPLES, file), join(folder, file));
    const [, packages] = /^pip install (.+)$/.exec(command) ?? [];
    if (packages !== undefined) writeFileSync(join(folder, 'installed'), packages);
  }
}

/** The mocks: each sample has one, told by the number before its path. */
function forcing(handlers: readonly Handler[], notes: Note[]): Sandbox {
  const sandboxes = new Map<string, Sandbox>();
  return {
    handle(request, caller) {
      const [, number = ''] = new URL(request.url).pathname.split('/');
      const sandbox = sandboxes.get(number) ?? createTestSandbox().sandbox;
      sandboxes.set(number, sandbox);
      const note = notes[Number(number)];
      const handler = handlers[Number(number)];
      if (!note || !handler) return sandbox.handle(request, caller);

      note.requests += 1;
      if (note.requests > 1) return sandbox.handle(request, caller);
      const headers = new Headers(request.headers);
      headers.set('Prefer', `example=${handler.cause.answer.name}`);
      return (
        sandbox.handle(new Request(request, { headers }), caller)?.then(async (response) => {
          const told = /"retry_after":(\d+)/.exec(await response.clone().text())?.[1];
          note.wait = Number(response.headers.get('Retry-After') ?? told ?? 0);
          return response;
        }) ?? null
      );
    },
  };
}

const EXTENSIONS = { bash: 'sh', js: 'mjs', ts: 'ts', python: 'py' } as const;

const PROCESSES: Record<Lang, (files: string[], folder: string, clock: string) => Promise<string[]>> = {
  js: runNode,
  ts: runNode,
  python: async (files, folder, clock) =>
    JSON.parse(await run(toolPath('python-requests'), [join(HERE, 'batch.py'), ...files], folder, clock)),
  async bash(files, folder, clock) {
    const script = files.map((file) => `(source '${file}') >'${file}.out' 2>&1 </dev/null`).join('\n');
    await run('bash', ['--noprofile', '--norc', '-c', `${SLEEP}\n${script}`], folder, clock);
    return files.map((file) => readFileSync(`${file}.out`, 'utf8'));
  },
};

async function runNode(files: string[], folder: string, clock: string): Promise<string[]> {
  const options = ['--disable-warning=ExperimentalWarning', '--import', join(WAITING, 'timers.ts')];
  return JSON.parse(await run(process.execPath, [...options, join(HERE, 'batch.mjs'), ...files], folder, clock));
}

async function run(command: string, args: string[], folder: string, clock: string): Promise<string> {
  const keys = Object.fromEntries(allContracts().map(({ envVar, demoKeys }) => [envVar, demoKeys[0]?.value ?? '']));
  const child = spawn(command, args, {
    cwd: folder,
    env: {
      ...keys,
      PATH: process.env['PATH'],
      HOME: folder,
      VIRTUAL_ENV: folder,
      SAMPLE_CLOCK: clock,
      PYTHONPATH: WAITING,
      PYTHONDONTWRITEBYTECODE: '1',
      no_proxy: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return text(child.stdout);
}

function languageOf(label: Label) {
  const found = HANDLER_LANGUAGES.find((each) => each.label === label);
  if (!found) throw new Error(`Failed to find the language "${label}".`);
  return found;
}

type Label = (typeof HANDLER_LANGUAGES)[number]['label'];
type Lang = (typeof HANDLER_LANGUAGES)[number]['lang'];

interface Handler {
  api: string;
  code: string;
  cause: ErrorCause;
  handling: Handling;
}

interface Note {
  requests: number;
  /** The seconds that the error asked to wait. */
  wait: number;
}

interface Ran extends Note {
  /** What it printed, errors too. */
  output: string;
}
