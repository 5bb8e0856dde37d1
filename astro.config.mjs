// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { msw } from 'msw/vite';
import starlightLinksValidator from 'starlight-links-validator';
import { fileURLToPath } from 'node:url';
import { baseLinks } from './src/integrations/base-links.ts';
import { CHUNKS } from './src/integrations/chunks.ts';
import { codeStyles } from './src/integrations/code-styles.ts';
import { contentsList } from './src/integrations/contents-list.ts';
import { contentSecurityPolicy } from './src/integrations/csp.ts';
import { devMock } from './src/integrations/dev-mock.ts';
import { directScripts } from './src/integrations/direct-scripts.ts';
import { earlyLinks } from './src/integrations/early-links.ts';
import { finishedPages } from './src/integrations/finished-pages.ts';
import { generatedFiles } from './src/integrations/generated-files.ts';
import { glossaryLinks } from './src/integrations/glossary-links.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { lazySearch } from './src/integrations/lazy-search.ts';
import { licenses } from './src/integrations/licenses.ts';
import { listedSelectors } from './src/integrations/listed-selectors.ts';
import { markdownPages } from './src/integrations/markdown-pages.ts';
import { noScriptTheme } from './src/integrations/no-script.ts';
import { editBase } from './src/integrations/repository.ts';
import { originSlots, pageOrigins, unknownSite } from './src/integrations/origins.ts';
import { outputTitles } from './src/integrations/output-titles.ts';
import { packageDownload } from './src/integrations/package-download.ts';
import { rememberMatches } from './src/integrations/remember-matches.ts';
import { scalarFiles } from './src/integrations/scalar-files.ts';
import { scriptsAhead } from './src/integrations/scripts-ahead.ts';
import { searchWeights } from './src/integrations/search-weights.ts';
import { sidebar } from './src/integrations/sidebar.ts';
import { smallContracts } from './src/integrations/small-contracts.ts';
import { tabPanels } from './src/integrations/tab-panels.ts';
import { turnDirective } from './src/integrations/turn-directive.ts';
import { withoutBabel } from './src/integrations/without-babel.ts';
import { workerFilter } from './src/integrations/worker-filter.ts';

// The hashes of scripts that stand in pages, for one policy of the whole site.
/** @type {Set<string>} */
const scriptHashes = new Set();

// Where origins stand in files.
/** @type {Map<string, import('./src/integrations/origins.ts').OriginSlots>} */
const slots = new Map();

export default defineConfig({
  site: process.env['SITE'] || 'http://localhost:4321',
  base: process.env['BASE'] ?? '/',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  // A heading names its id, `## Send the API key {#send-it}`: rewording it breaks no link.
  markdown: {
    processor: satteri({ features: { headingAttributes: true }, mdastPlugins: [outputTitles(), glossaryLinks()] }),
  },
  vite: {
    // The worker script has to stand at the base of the site, in production too: that is the widest scope it can have.
    plugins: [msw({ mode: 'worker-only' })],
    // The worker that reads documents of readers loads some of its parts later.
    worker: { format: 'es' },
    // Contracts are megabytes: as text that is parsed when it is needed, they cost the bundler, and pages, far less.
    json: { stringify: true, namedExports: false },
    // No mock here has cookies for a whole domain, and the list that MSW brings for them weighs more than the mock.
    resolve: { alias: { tldts: fileURLToPath(new URL('src/sandbox/public-suffixes.ts', import.meta.url)) } },
    build: {
      // Astro marks pages that are MDX with a directive of its own, of which the bundler would warn once a page.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      // Scalar is as large as it is, and loaded when it is asked for. tests/site/budget.spec.ts holds the sizes.
      chunkSizeWarningLimit: 4000,
    },
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } },
      },
    },
  },
  integrations: [
    unknownSite(),
    // Before Starlight, so that the link validator sees links with their base.
    baseLinks(),
    finishedPages(
      searchWeights(),
      markdownPages(),
      directScripts(),
      scriptsAhead(),
      codeStyles(),
      // After all scripts that stand in a page, whose hashes it has; before it only what is to be found early.
      contentSecurityPolicy(scriptHashes),
      earlyLinks(),
      pageOrigins(slots),
    ),
    starlight({
      title: 'Latchkey',
      description: 'API-key documentation that you can run.',
      favicon: '/favicon.svg',
      lastUpdated: true,
      ...(editBase() && { editLink: { baseUrl: editBase() } }),
      head: [
        { tag: 'meta', attrs: { name: 'theme-color', content: '#fcfbf8', media: '(prefers-color-scheme: light)' } },
        { tag: 'meta', attrs: { name: 'theme-color', content: '#181c1e', media: '(prefers-color-scheme: dark)' } },
        { tag: 'link', attrs: { rel: 'icon', href: '/favicon.ico', sizes: '32x32' } },
        { tag: 'link', attrs: { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' } },
        {
          tag: 'link',
          attrs: { rel: 'alternate', type: 'application/rss+xml', title: 'Changelog', href: '/changelog.xml' },
        },
      ],
      customCss: [
        './src/styles/theme.css',
        './src/styles/select.css',
        './src/styles/frame.css',
        './src/styles/navigation.css',
        './src/styles/menu.css',
        './src/styles/prose.css',
        './src/styles/tables.css',
        './src/styles/marks.css',
        './src/styles/not-running.css',
        './src/styles/forced-colors.css',
        './src/styles/print.css',
      ],
      components: {
        Footer: './src/components/starlight/Footer.astro',
        Head: './src/components/starlight/Head.astro',
        Header: './src/components/starlight/Header.astro',
        MarkdownContent: './src/components/starlight/MarkdownContent.astro',
        PageTitle: './src/components/starlight/PageTitle.astro',
        ThemeProvider: './src/components/starlight/ThemeProvider.astro',
      },
      sidebar: sidebar(),
      routeMiddleware: [
        './src/integrations/error-pages-menu.ts',
        './src/integrations/head-links.ts',
        './src/integrations/page-titles.ts',
        './src/integrations/page-images.ts',
        './src/integrations/pagination-names.ts',
        './src/integrations/menu-everywhere.ts',
      ],
      // It does not know the pages of error codes, which are not Markdown; tests/site/links.spec.ts follows links to them.
      plugins: [starlightLinksValidator({ errorOnLocalLinks: false, exclude: ['**/errors/*/'] })],
    }),
    preact(),
    turnDirective(),
    withoutBabel(),
    generatedFiles(),
    rememberMatches(),
    lazySearch(),
    listedSelectors(),
    contentsList(),
    tabPanels(),
    scalarFiles(),
    smallContracts(),
    licenses(),
    packageDownload(),
    noScriptTheme(),
    workerFilter(),
    devMock(),
    // Last of all, on the finished files.
    hostFiles(scriptHashes),
    originSlots(slots),
  ],
});
