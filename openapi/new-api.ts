/**
 * Writes what a further API begins with, green at once: `npm run new-api <id> [name]`. Its contract, its mock, its
 * guides, a test, its id in the catalog and its line in the registry, from the templates in new-api/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { API_IDS } from './catalog.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const TEMPLATES = fileURLToPath(new URL('new-api/', import.meta.url));
const GUIDES = ['index', 'authentication', 'keys', 'rate-limits', 'errors'];
/** Characters after the prefix; in the template's x-key-format as well. */
const KEY_LENGTH = 32;

const [id = '', ...words] = process.argv.slice(2);
process.exitCode = newApi(id, words.join(' '));

/** Returns the exit code. */
function newApi(id: string, name: string): number {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    return fail(
      'Usage: npm run new-api <id> [name]. An id is lower-case letters, digits and hyphens, such as acme-mail.',
    );
  const taken = [...API_IDS, 'console', 'errors', 'keys', 'playground'].some((each) => each === id);
  if (taken || existsSync(join(ROOT, `openapi/${id}.yaml`))) return fail(`"${id}" is taken. Choose another id.`);

  const fill = fillerFor(id, name);
  write(`openapi/${id}.yaml`, fill(template('contract.yaml')));
  for (const file of ['contract', 'index', 'handlers', 'resources', 'seed']) {
    write(`mock/apis/${id}/${file}.ts`, fill(template(`${file}.ts`)));
  }
  for (const guide of GUIDES) write(`src/content/docs/${id}/${guide}.mdx`, fill(template(`guides/${guide}.mdx`)));
  write(`tests/apis/${id}.test.ts`, fill(template('test.ts')));
  change('openapi/catalog.ts', "'] as const", `', '${id}'] as const`);
  const quoted = id.includes('-') ? `'${id}'` : id;
  const loader = `  ${quoted}: async () => (await import('./${id}/index.ts')).${camelCase(id)},\n`;
  change('mock/apis/index.ts', '} satisfies Record<ApiId', `${loader}} satisfies Record<ApiId`);

  const { status } = spawnSync(process.execPath, [join(ROOT, 'openapi/generate.ts')], { stdio: 'inherit', cwd: ROOT });
  if (status !== 0) return status ?? 1;
  console.log(
    `${id} is there: openapi/${id}.yaml, mock/apis/${id}/, src/content/docs/${id}/, tests/apis/${id}.test.ts.\n` +
      `Write what the API documents into openapi/${id}.yaml, then npm run generate ${id}. CONTRIBUTING.md has the rest.`,
  );
  return 0;
}

/** Returns what puts the API's own words into a template. */
function fillerFor(id: string, name: string): (text: string) => string {
  const camel = camelCase(id);
  const pascal = camel.slice(0, 1).toUpperCase() + camel.slice(1);
  const prefix = `${id.replaceAll('-', '').slice(0, 4)}_`;
  const key = (word: string) => prefix + word.padEnd(KEY_LENGTH, '0');
  return (text) =>
    text
      .replace(/__KEY\((\w+)\)__/g, (_match, state: string) => key(`DEMO${state}`))
      .replaceAll('__UNKNOWN__', key('NOSUCHKEY'))
      .replaceAll('__PREFIX__', prefix)
      .replaceAll('__ENV__', id.replaceAll('-', '_').toUpperCase())
      .replaceAll('__CAMEL__', camel)
      .replaceAll('__NAME__', name === '' ? pascal : name)
      .replaceAll('__ID__', id);
}

function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
}

function template(name: string): string {
  return readFileSync(join(TEMPLATES, `${name}.txt`), 'utf8');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}

/** Replaces a text that the file is known to have; throws where it no longer does. */
function change(path: string, text: string, by: string): void {
  const before = readFileSync(join(ROOT, path), 'utf8');
  if (!before.includes(text))
    throw new Error(`Failed to change ${path}: "${text}" is not in it. Mend openapi/new-api.ts.`);
  writeFileSync(join(ROOT, path), before.replace(text, by));
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
