import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { defaultMatch, licensePlugin } from 'rolldown-license-plugin';
import type { LicenseInfo } from 'rolldown-license-plugin';
import { scalarPackages, type BundledPackage } from './scalar-files.ts';

/** Packages of which the site carries files that no bundle holds: styles, the search, and the script of the worker. */
const COPIED = ['@astrojs/starlight', '@expressive-code/core', 'msw', 'pagefind'].map((name) => ({ name }));

/** Packages that only a script of Scalar's still has, with one that has the same license text. */
const STAND_INS: Readonly<Record<string, string>> = { 'unist-util-find-after': 'unist-util-visit' };

/** Writes licenses.txt: the license of each package of which the built site carries code. Throws for one without. */
export function licenses(): AstroIntegration {
  const bundled: LicenseInfo[] = [];
  const collect = () =>
    licensePlugin({
      done: (found) => void bundled.push(...found),
      allow: ({ license }) => license !== '',
      failOnUnlicensed: true,
    });
  return {
    name: 'latchkey-licenses',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // What renders the pages stays here; what readers load comes from the client's build.
        const plugin = { ...collect(), applyToEnvironment: ({ name }: { name: string }) => name === 'client' };
        // A worker is a build of its own, within that of the page that starts it.
        updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [collect()] } } });
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(
          new URL('licenses.txt', dir),
          writeNotices([...bundled, ...[...COPIED, ...scalarPackages()].map(readLicense)]),
        );
      },
    },
  };
}

function writeNotices(packages: readonly LicenseInfo[]): string {
  const byId = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]));
  const notices = [...byId]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { license, licenseText }]) =>
      // Some packages name their license without repeating its text.
      [`${id} (${license})`, licenseText.trim()].filter((part) => part !== '').join('\n\n'),
    );
  return `${['This site carries code of the following packages.', ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Returns what a package says of its own license. Another version of a package that is installed has the same. */
function readLicense({ name, version }: BundledPackage): LicenseInfo {
  const folder = fileURLToPath(new URL(`../../node_modules/${STAND_INS[name] ?? name}/`, import.meta.url));
  const installed = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as LicenseInfo;
  const file = readdirSync(folder, { withFileTypes: true }).find(
    (each) => each.isFile() && defaultMatch.test(each.name),
  );
  const licenseText = file ? readFileSync(join(folder, file.name), 'utf8') : '';
  return { name, version: version ?? installed.version, license: installed.license, licenseText };
}
