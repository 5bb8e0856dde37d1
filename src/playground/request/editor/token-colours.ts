import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView } from '@codemirror/view';

/** The kinds of tokens that the answer is coloured by, by the names of the parser's nodes. */
const KINDS: Record<string, string> = {
  PropertyName: 'name',
  String: 'string',
  Number: 'number',
  True: 'word',
  False: 'word',
  Null: 'word',
};

/** Colours the body as the answer is coloured. */
export const tokenColours = ViewPlugin.define(
  (view) => {
    const plugin = {
      decorations: decorate(view),
      update({ view, docChanged, viewportChanged, startState, state }: Update) {
        if (docChanged || viewportChanged || syntaxTree(startState) !== syntaxTree(state)) {
          plugin.decorations = decorate(view);
        }
      },
    };
    return plugin;
  },
  { decorations: ({ decorations }) => decorations },
);

function decorate(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        const mark = MARKS[node.name];
        if (mark) builder.add(node.from, node.to, mark);
      },
    });
  }
  return builder.finish();
}

const MARKS = Object.fromEntries(
  Object.entries(KINDS).map(([name, kind]) => [name, Decoration.mark({ attributes: { 'data-token': kind } })]),
);

type Update = Parameters<NonNullable<ReturnType<Parameters<typeof ViewPlugin.define>[0]>['update']>>[0];
