import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildArguments } from '../../src/build-arguments.ts';
import { median, rowOf, type Row } from './row.ts';
import { DIST } from './site.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What a build keeps for the next one: what Astro and Vite keep, by default and in the bare site, and our pictures. */
const KEPT = ['.astro', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache/latchkey', 'cache'];
/** How often both are built. */
const ROUNDS = 3;
const PROBE = new URL('cpu-probe.ts', import.meta.url).href;

/** Measures the build beside that of a bare Starlight site with as many pages and as much text. */
export async function measureBuild(): Promise<Row[]> {
  // Within the repository, whose packages it then finds by itself: Astro takes paths outside of a site's folder for its own.
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, 'test-results/bench-'));
  const bareSite = join(folder, 'site');
  try {
    await writeBareSite(bareSite);
    const rounds: { bare: Built; own: Built }[] = [];
    // In turns, for what else a machine does may double the time of one build.
    for (let round = 0; round < ROUNDS; round++) {
      const bare = await build(
        bareSite,
        [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'],
        join(bareSite, 'dist'),
      );
      const own = await build(ROOT, buildArguments(), join(folder, 'own'));
      rounds.push({ bare, own });
    }
    const seconds = (site: 'bare' | 'own') => median(rounds.map((each) => each[site].cpu)).toFixed(0);
    const figure = `Build, of a bare Starlight site with the same text (${seconds('own')} and ${seconds('bare')} s)`;
    return [
      rowOf(figure, median(rounds.map(({ own, bare }) => own.cpu / bare.cpu)), '≤', 1.5, ' ×'),
      rowOf('Memory of the build', Math.max(...rounds.map(({ own }) => own.memory)) / 1e9, '≤', 1.2, ' GB'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a site whose pages are the Markdown pages of the built one. */
async function writeBareSite(folder: string): Promise<void> {
  mkdirSync(join(folder, 'src/content/docs'), { recursive: true });
  // Astro bundles what the site names as its dependencies, and leaves the rest to Node.
  const dependencies = { astro: '*', '@astrojs/starlight': '*' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Bare' })], cacheDir: './cache', vite: { cacheDir: './cache/vite' } };
`,
  );
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  for await (const page of glob('**/*.md', { cwd: DIST })) {
    const to = join(folder, 'src/content/docs', page);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join(DIST, page), to);
    const text = readFileSync(to, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    writeFileSync(to, `---\ntitle: ${JSON.stringify(/^# (.*)$/m.exec(text)?.[1] ?? page)}\n---\n\n${text}`);
  }
}

/**
 * Builds a site with arguments for Node, and returns the seconds of processor time that it took, with those of what it
 * started, such as the search index and the npm package, and its bytes of memory.
 */
async function build(root: string, args: readonly string[], outDir: string): Promise<Built> {
  // From scratch, as on a machine that builds it for the first time.
  for (const path of [outDir, ...KEPT.map((each) => join(root, each))]) rmSync(path, { recursive: true, force: true });
  const report = join(tmpdir(), `latchkey-build-${process.pid}.json`);
  const child = spawn(process.execPath, ['--import', PROBE, ...args, '--force', '--root', root, '--outDir', outDir], {
    cwd: root,
    env: { ...process.env, BENCH_REPORT: report, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)));
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error(`Failed to build ${root}: ${errors.slice(-2000)}`);
  const { cpu, memory } = JSON.parse(readFileSync(report, 'utf8')) as { cpu: number; memory: number };
  rmSync(report);
  return { cpu: cpu / 1e6, memory };
}

/** What a build took: seconds of processor time, and bytes. */
interface Built {
  cpu: number;
  memory: number;
}
