import type { LicenseInfo } from 'rolldown-license-plugin';

/** Returns the text of the notices of packages whose code is bundled. */
export function writeNotices(packages: readonly LicenseInfo[]): string {
  const byId = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]));
  const notices = [...byId]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { license, licenseText }]) =>
      [`${id} (${license})`, licenseText.trim()].filter((part) => part !== '').join('\n\n'),
    );
  return `${['This package carries code of the following packages.', ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
