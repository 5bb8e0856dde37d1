import {
  insertCompletionText,
  pickedCompletion,
  snippet,
  type Completion,
  type CompletionSource,
} from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import type { Rules } from './rules.ts';
import { placeAt, type Place } from './scan.ts';
import { suggestionsAt, type Suggestion } from './suggest.ts';

/** Returns what completes names and values as the schema has them. */
export function completeFrom(rules: () => Promise<Rules | null>): CompletionSource {
  return async ({ state, pos, explicit }) => {
    const text = state.doc.toString();
    const place = placeAt(text, pos);
    // Without being asked it speaks up only where something was begun.
    if (!place || (!explicit && place.from === pos)) return null;
    const known = await rules();
    if (!known) return null;
    const after = { rest: place.to - pos, text: text.slice(place.to).trimStart() };
    const options = suggestionsAt(known.schema, place).map((each) => completionOf(each, place.kind, after));
    return options.length === 0 ? null : { from: place.from, options, validFor: /^"?[\w $.-]*$/ };
  };
}

/** `rest` characters after the cursor, such as a quote that closed itself, are replaced as well. */
function completionOf(
  { label, shown, detail, info, insert, rank }: Suggestion,
  kind: Place['kind'],
  after: After,
): Completion {
  // A name of the list may be put before others, or in place of one that has its value already.
  const isName = kind === 'name' && !after.text.startsWith(':');
  const write = isName
    ? snippet(after.text.startsWith('"') ? `${insert},` : insert)
    : (view: EditorView, completion: Completion, from: number, to: number) =>
        view.dispatch({
          ...insertCompletionText(view.state, kind === 'name' ? label : insert, from, to),
          annotations: pickedCompletion.of(completion),
        });
  return {
    label,
    displayLabel: shown,
    detail,
    boost: rank,
    apply: (view: EditorView, completion: Completion, from: number, to: number) =>
      write(view, completion, from, to + after.rest),
    ...(info !== undefined && { info }),
  };
}

interface After {
  rest: number;
  text: string;
}
