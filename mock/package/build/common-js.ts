import { cp, glob, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The entry points that can be required where ES modules cannot: in Jest. */
export const COMMON_JS = ['index', 'jest', 'keys'];

/** Adds what CommonJS loads, with its declarations, to a folder that holds the bundle. */
export async function addCommonJs(outDir: string): Promise<void> {
  for (const name of COMMON_JS) {
    await cp(fileURLToPath(new URL(`cjs/${name}.cjs`, import.meta.url)), join(outDir, `${name}.cjs`));
    await declare(join(outDir, `${name}.d`));
  }
  for await (const path of glob(join(outDir, 'chunks/*.d.ts'))) {
    await (/names-[^/\\]+$/.test(path) ? refer : declare)(path.replace(/\.ts$/, ''));
  }
  await declareKeys(join(outDir, 'keys.d.cts'));
  // Nobody imports these, so nobody needs their types.
  for (const name of ['cli', 'server', 'bridge']) await rm(join(outDir, `${name}.d.ts`), { force: true });
}

/** Writes declarations once more, for the compiler takes a `.d.ts` of this package for one of an ES module. */
async function declare(path: string): Promise<void> {
  const text = await readFile(`${path}.ts`, 'utf8');
  await writeFile(`${path}.cts`, text.replace(/(from "\.{1,2}\/[^"]+)\.js"/g, '$1.cjs"'));
}

/** Writes declarations that are the types of the ES module, by reference: the names of all cases are long. */
async function refer(path: string): Promise<void> {
  const [, names] = /\nexport \{([^}]+)\};?\s*$/.exec(await readFile(`${path}.ts`, 'utf8')) ?? [];
  if (names === undefined) throw new Error(`Failed to refer to ${path}.ts: it exports nothing at its end.`);
  const exported = names.split(',').map((each) => each.trim().replace(/^\S+ as /, ''));
  const module = `./${basename(path, '.d')}.js`;
  await writeFile(
    `${path}.cts`,
    `export type { ${exported.join(', ')} } from "${module}" with { "resolution-mode": "import" };\n`,
  );
}

/** Has the keys be a value of a type that is referred to. */
async function declareKeys(path: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    text.replace('export { DEMO_KEYS as keys }', 'declare const keys: typeof DEMO_KEYS;\nexport { keys }'),
  );
}
