import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** With --check everything is written beside, compared, and nothing is changed. */
export const CHECKING = process.argv.includes('--check');

const COMMITTED = fileURLToPath(new URL('../generated/', import.meta.url));
const OUTPUT = CHECKING ? mkdtempSync(join(tmpdir(), 'latchkey-generated-')) : COMMITTED;

/** Returns the path of a generated file. */
export function generatedPath(name: string): string {
  return join(OUTPUT, name);
}

/** Returns the names of the committed files that are not what would be written now. */
export function staleFiles(): string[] {
  const names = new Set([...readdirSync(OUTPUT), ...readdirSync(COMMITTED)]);
  return [...names].filter((name) => read(COMMITTED, name) !== read(OUTPUT, name));
}

function read(folder: string, name: string): string | null {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return null;
  }
}

/** Returns the path of a file in openapi/. */
export function sourcePath(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

/** Writes a value to openapi/generated/ as indented JSON. */
export async function writeJson(name: string, value: unknown): Promise<void> {
  await writeFile(generatedPath(name), `${JSON.stringify(value, null, 2)}\n`);
}

/** What stands at the top of every generated file that can carry a comment. */
export const GENERATED_HEADER = '/** This file was written by `npm run generate`. Do not edit it. */\n';
