import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Returns the path of a file in openapi/generated/. */
export function generatedPath(name: string): string {
  return fileURLToPath(new URL(`../generated/${name}`, import.meta.url));
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
