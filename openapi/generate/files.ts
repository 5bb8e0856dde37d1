import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const GENERATED = new URL('../generated/', import.meta.url);

/** Returns the path of a generated file. */
export function generatedPath(name: string): string {
  return fileURLToPath(new URL(name, GENERATED));
}

/** Returns the path of a file in openapi/. */
export function sourcePath(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

/** What is to stand in openapi/generated/, by the paths of the files from there. Nothing is written before all of it is known. */
export class Output {
  readonly #files = new Map<string, string>();

  /** Adds a file. */
  add(name: string, text: string): void {
    this.#files.set(name, text);
  }

  /** Adds a file with a value as indented JSON. */
  addJson(name: string, value: unknown): void {
    this.add(name, `${JSON.stringify(value, null, 2)}\n`);
  }

  /** Returns the names of the files that are not what they should be; with `whole`, also of those that should not be. */
  stale(whole: boolean): string[] {
    const changed = [...this.#files].filter(([name, text]) => read(name) !== text).map(([name]) => name);
    return [...changed, ...(whole ? this.#leftOver() : [])];
  }

  /** Writes what has changed, and nothing else, so that whoever watches the files sees only that. */
  write(whole: boolean): void {
    mkdirSync(GENERATED, { recursive: true });
    for (const name of this.stale(false)) writeFileSync(generatedPath(name), this.#files.get(name) ?? '');
    for (const name of whole ? this.#leftOver() : []) rmSync(generatedPath(name));
  }

  #leftOver(): string[] {
    return existsSync(GENERATED) ? readdirSync(GENERATED).filter((name) => !this.#files.has(name)) : [];
  }
}

function read(name: string): string | null {
  try {
    return readFileSync(generatedPath(name), 'utf8');
  } catch {
    return null;
  }
}

/** What stands at the top of every generated file that can carry a comment. */
export const GENERATED_HEADER = '/** This file was written by `npm run generate`. Do not edit it. */\n';
