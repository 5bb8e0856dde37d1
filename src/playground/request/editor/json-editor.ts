/** The editor of a JSON body. It is loaded when somebody uses a body; until then a plain text box stands in its place. */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { linter, lintKeymap, type Diagnostic } from '@codemirror/lint';
import { Annotation, Compartment, EditorState, Prec, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { completeFrom } from './complete.ts';
import type { Rules } from './rules.ts';
import { problemsIn } from './problems.ts';
import { theme } from './theme.ts';
import { tokenColours } from './token-colours.ts';

/** Marks changes that come from the playground, so that they are not taken for the reader's. */
const fromOutside = Annotation.define<true>();

/** What goes through the whole text: a long one is edited without it, for the page would stand still. */
const reading = new Compartment();
const NOTHING: Extension = [];

/** Puts an editor into an element, with the text and the selection of the box that it takes the place of. */
export function createEditor(options: EditorOptions): Editor {
  // What the playground has, so that it is not compared character by character whenever something else changes.
  let known = options.text;
  const readers = readersOf(options);
  const readersFor = (length: number) => (length > options.longestChecked ? NOTHING : readers);
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      selection: { anchor: options.selection[0], head: options.selection[1] },
      extensions: [
        // Sending is for the playground to do, and Tab leads out of the editor as out of any other field.
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => true }])),
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
        history(),
        drawSelection(),
        reading.of(readersFor(options.text.length)),
        // With the change itself, so that a long text is not begun to be read.
        EditorState.transactionExtender.of(({ docChanged, newDoc, startState }) => {
          const next = readersFor(newDoc.length);
          return docChanged && reading.get(startState) !== next ? { effects: reading.reconfigure(next) } : null;
        }),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        EditorView.lineWrapping,
        theme,
        linter((shown) => findProblems(shown, options), { delay: 250 }),
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          'aria-describedby': options.describedBy,
          spellcheck: 'false',
          autocapitalize: 'off',
        }),
        EditorView.updateListener.of(({ docChanged, state, transactions }) => {
          const isOutside = transactions.some((each) => each.annotation(fromOutside) === true);
          if (!docChanged) return;
          known = state.doc.toString();
          if (!isOutside) options.onChange(known);
        }),
      ],
    }),
  });
  return {
    setText: (text) => {
      if (text !== known) setText(view, text);
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

/** Colours and completion. */
function readersOf({ rules }: EditorOptions): Extension[] {
  return [json(), tokenColours, autocompletion({ override: [completeFrom(() => rules())], icons: false })];
}

async function findProblems(
  view: EditorView,
  { rules, onProblems, longestChecked }: EditorOptions,
): Promise<Diagnostic[]> {
  if (view.state.doc.length > longestChecked) {
    onProblems(null);
    return [];
  }
  const text = view.state.doc.toString();
  const known = await rules();
  const found = text.trim() === '' ? [] : diagnose(view, text, known);
  onProblems(found.map(({ message }) => message));
  return found;
}

function diagnose(view: EditorView, text: string, rules: Rules | null): Diagnostic[] {
  const syntax = jsonParseLinter()(view);
  if (syntax.length > 0 || !rules) return syntax.map((each) => ({ ...each, message: `Not JSON: ${each.message}.` }));
  return problemsIn(text, rules.schema, rules.check).map((each) => ({ ...each, severity: 'error' }));
}

/** Changes only what differs, so that the cursor stays where it is. */
function setText(view: EditorView, text: string): void {
  const before = view.state.doc.toString();
  if (before === text) return;
  const most = Math.min(before.length, text.length);
  let start = 0;
  while (start < most && before[start] === text[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === text.at(-1 - end)) end += 1;
  view.dispatch({
    changes: { from: start, to: before.length - end, insert: text.slice(start, text.length - end) },
    annotations: fromOutside.of(true),
  });
}

export interface EditorOptions {
  parent: HTMLElement;
  text: string;
  selection: [anchor: number, head: number];
  label: string;
  /** Ids of what describes it. */
  describedBy: string;
  /** What the body is held against; null where the document says nothing of it. */
  rules: () => Promise<Rules | null>;
  /** Characters. A longer text is neither coloured, completed nor held against the schema: that would stop the page. */
  longestChecked: number;
  onChange: (text: string) => void;
  /** Is told what is wrong; null where the text is too long to be checked. */
  onProblems: (messages: string[] | null) => void;
}

/** An editor on the page. */
export interface Editor {
  setText(text: string): void;
  focus(): void;
  destroy(): void;
}
