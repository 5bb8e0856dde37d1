import type { BuiltSite } from '../../src/integrations/finished-pages.ts';

/** A built site without files, below the root of its host. */
export const SITE: BuiltSite = {
  base: '/',
  root: 'https://example.test/',
  read: async () => '',
  write: async () => {},
  importsOf: async (paths) => paths,
};
