import { EditorView } from '@codemirror/view';

/** The site's own colours and sizes, which follow the theme by themselves: the editor looks as the box before it did. */
export const theme = EditorView.theme({
  '&': { blockSize: '100%', color: 'var(--sl-color-white)', fontSize: '0.8125rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.55' },
  '.cm-content': { padding: '0.5rem 0', caretColor: 'var(--sl-color-white)' },
  '.cm-line': { padding: '0 0.65rem' },
  '.cm-cursor': { borderInlineStartColor: 'var(--sl-color-white)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--sl-color-accent-low)',
  },
  '&.cm-focused .cm-matchingBracket': { background: 'none', outline: '1px solid var(--sl-color-gray-4)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--lk-bad)',
    textUnderlineOffset: '0.2em',
  },
  '.cm-tooltip': {
    maxInlineSize: 'min(24rem, 90vw)',
    border: '1px solid var(--sl-color-gray-4)',
    borderRadius: '0.35rem',
    background: 'var(--sl-color-bg)',
    color: 'var(--sl-color-gray-1)',
    fontSize: '0.78rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '11rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.15rem 0.5rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    background: 'var(--sl-color-accent-low)',
    color: 'var(--sl-color-white)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': { fontStyle: 'normal', color: 'var(--sl-color-gray-3)' },
  '.cm-completionInfo': { padding: '0.4rem 0.6rem' },
  '.cm-diagnostic-error': { borderInlineStart: '3px solid var(--lk-bad)' },
  '.cm-panels': { background: 'var(--sl-color-bg)', color: 'var(--sl-color-gray-1)' },
});
