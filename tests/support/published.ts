import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseWithPointers } from '@stoplight/yaml';
import { load } from 'js-yaml';
import { parse } from 'yaml';
import { absoluteLinks } from '../../openapi/absolute-links.ts';
import { API_IDS } from '../../openapi/catalog.ts';
import { generatedPath } from '../../openapi/generate/files.ts';
import { toolPath } from '../runner/tools.ts';

/** The ids of the published OpenAPI documents. */
export const PUBLISHED = [...API_IDS, 'console'];

/** Returns a document as it is served, below https://latchkey.test/docs/. */
export function readPublished(id: string): Record<string, unknown> {
  const generated = JSON.parse(readFileSync(generatedPath(`${id}.json`), 'utf8')) as Record<string, unknown>;
  return absoluteLinks(generated, 'https://latchkey.test/docs/');
}

/** The YAML parsers of Node that a document must read the same in, by their packages: YAML 1.2, 1.2 and 1.1. */
export const READERS: [name: string, read: (text: string) => unknown][] = [
  ['yaml', (text) => parse(text)],
  ['yaml in its 1.1 mode', (text) => parse(text, { version: '1.1' })],
  ['js-yaml', (text) => load(text)],
  ['@stoplight/yaml', (text) => parseWithPointers(text).data],
];

/** Reads YAML 1.1 with Python's PyYAML, `safe_load`. */
export function readWithPyYaml(text: string): unknown {
  const script = 'import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin.buffer.read()), sys.stdout)';
  const output = execFileSync(toolPath('python-yaml'), ['-c', script], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output);
}
