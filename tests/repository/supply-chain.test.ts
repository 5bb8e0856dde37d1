import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every package that `npm ci` may install. The first entry is this repository itself. */
const LOCKED = Object.entries((readJson('package-lock.json') as Lockfile).packages).filter(([path]) => path !== '');

test('every locked package has a hash, and none is bound to a registry', () => {
  expect(LOCKED.length).toBeGreaterThan(500);
  expect(LOCKED.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  expect(LOCKED.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('every package is named by its exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = readJson('package.json') as Manifest;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });

  expect(versions.filter(([, version]) => !/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the Node that runs the scripts is one version on all systems, and has a hash on each', () => {
  const { optionalDependencies } = readJson('package.json') as Manifest;
  const nodes = Object.keys(optionalDependencies).map((name) =>
    LOCKED.find(([path]) => path === `node_modules/${name}`),
  );

  expect(nodes.map((found) => found?.[1].bin?.['node'])).not.toContain(undefined);
  expect(new Set(Object.values(optionalDependencies)).size).toBe(1);
  expect(`v${Object.values(optionalDependencies)[0]}`).toBe(process.version);
});

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as unknown;
}

interface Lockfile {
  packages: Record<string, { integrity?: string; resolved?: string; bin?: Record<string, string> }>;
}

type Manifest = Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>;
