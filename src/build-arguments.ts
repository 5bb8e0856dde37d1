import { readFileSync } from 'node:fs';

/** Returns the arguments with which `npm run build` runs Node: they keep the memory small that a build takes. */
export function buildArguments(): string[] {
  const file = new URL('../package.json', import.meta.url);
  const { scripts } = JSON.parse(readFileSync(file, 'utf8')) as { scripts: { build: string } };
  return scripts.build.split(' ').slice(1);
}
