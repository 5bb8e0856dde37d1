import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildArguments } from '../../src/build-arguments.ts';
import { rowOf, type Row } from './row.ts';
import { DIST } from './site.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What the build keeps of an earlier one besides what Astro keeps. */
const PICTURES = 'node_modules/.cache/latchkey/og';
const PROBE = new URL('cpu-probe.ts', import.meta.url).href;

/** Measures the build beside that of a bare Starlight site with as many pages and as much text. */
export async function measureBuild(): Promise<Row[]> {
  // Within the repository, whose packages it then finds by itself: Astro takes paths outside of a site's folder for its own.
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, 'test-results/bench-'));
  try {
    await writeBareSite(folder);
    const bare = await build(folder, [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], join(folder, 'dist'));
    // From scratch, as on a machine that builds it for the first time.
    rmSync(join(ROOT, PICTURES), { recursive: true, force: true });
    const own = await build(ROOT, buildArguments(), join(folder, 'own'));
    const figure = `Build, of a bare Starlight site with the same text (${own.cpu.toFixed(0)} and ${bare.cpu.toFixed(0)} s)`;
    return [
      rowOf(figure, own.cpu / bare.cpu, '≤', 1.5, ' ×'),
      rowOf('Memory of the build', own.memory / 1e9, '≤', 1.2, ' GB'),
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
async function build(root: string, args: readonly string[], outDir: string): Promise<{ cpu: number; memory: number }> {
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
