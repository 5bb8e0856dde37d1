// @ts-check
import { defineEcConfig } from '@astrojs/starlight/expressive-code';
import { codeColors } from './src/samples/code-colors.ts';

// How code is shown. A file of its own, for Starlight's component asks for it too.
export default defineEcConfig({
  themes: ['github-dark', 'github-light'],
  shiki: false,
  // One large grammar in place of two: what is written in JavaScript is TypeScript too.
  plugins: [codeColors({ langAlias: { js: 'ts' } })],
  // No block here marks words or lines: the styles of marks would be a sixth of those of code.
  textMarkers: false,
  // Starlight keeps its own styles out of code already; to take them back from each word of it costs time.
  useStyleReset: false,
  useStarlightUiThemeColors: true,
  // A block that scrolls would be a region without a name of its own.
  defaultProps: { wrap: true, overridesByLang: { 'bash,powershell,bat,http': { frame: 'none' } } },
  styleOverrides: {
    borderRadius: '0.5rem',
    borderColor: 'var(--sl-color-hairline)',
    codeBackground: 'var(--lk-surface)',
    codeFontSize: '0.84rem',
    frames: {
      frameBoxShadowCssValue: 'none',
      editorActiveTabIndicatorTopColor: 'transparent',
      editorTabBarBackground: 'transparent',
      editorActiveTabBackground: 'transparent',
      editorBackground: 'var(--lk-surface)',
    },
  },
});
