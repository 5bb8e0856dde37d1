/** Files and folders that still have words which are ruled out. It may only get shorter. */
export const STILL_WORDY: readonly string[] = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'README.md',
  'mock/README.md',
  'openapi/README.md',
  'openapi/new-api/guides/authentication.mdx.txt',
  'openapi/new-api/guides/rate-limits.mdx.txt',
  'src/cases/',
  'src/compare/',
  'src/content/docs/404.mdx',
  'src/content/docs/about.mdx',
  'src/content/docs/cases.mdx',
  'src/content/docs/compare.mdx',
  'src/content/docs/index.mdx',
  'src/content/docs/keyring.mdx',
  'src/content/docs/run-the-mock.mdx',
  'src/content/docs/types.mdx',
  'src/keyring/',
  'src/lab/',
  'src/playground/',
  'src/ui/ResetBox.tsx',
  'src/ui/SandboxBar.tsx',
];

/** Files that still have sentences of more than 25 words. It may only get shorter. */
export const STILL_LONG: readonly string[] = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'openapi/README.md',
  'src/content/docs/about.mdx',
  'src/content/docs/run-the-mock.mdx',
];
