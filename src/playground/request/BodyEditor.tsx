import { effect, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { jsonProblem } from '../../sandbox/json.ts';
import type { Editor } from './editor/json-editor.ts';
import type { Session } from '../session.ts';
import { setText } from '../state.ts';

const MOST_ROWS = 14;

/** Characters that the editor holds against the schema. */
const LONGEST_CHECKED = 64 * 1024;

/**
 * The body as text. It is a plain box until somebody uses it; then an editor takes its place, of the same size, with the
 * same text and the cursor where it was.
 */
export default function BodyEditor({ session, id, read, isFull }: Props) {
  const value = read();
  // A large body takes a while to read, so it is read once for each text, and not whenever something else has changed.
  const syntax = useMemo(() => (value === '' ? null : jsonProblem(value)), [value]);
  const box = useRef<HTMLDivElement>(null);
  const plain = useRef<HTMLTextAreaElement>(null);
  const remove = useRef<() => void>(() => undefined);
  const isLoading = useRef(false);
  const hasEditor = useSignal(false);
  const problems = useSignal<string[] | null>(null);
  const change = (text: string) => session.edit((state) => setText(state, text));
  const rows = useMemo(() => Math.min(MOST_ROWS, Math.max(4, value.split('\n', MOST_ROWS).length)), [value]);
  const { api, operation } = session.view;

  useEffect(() => {
    // At full size the playground is what the page is for.
    const wait = isFull ? setTimeout(() => void load(), 500) : undefined;
    return () => {
      clearTimeout(wait);
      remove.current();
    };
  }, []);

  async function load() {
    if (isLoading.current) return;
    isLoading.current = true;
    try {
      const [{ createEditor }, { loadRules }] = await Promise.all([
        import('./editor/json-editor.ts'),
        import('./editor/rules.ts'),
      ]);
      const [parent, before] = [box.current, plain.current];
      if (!parent || !before) return;
      const hadFocus = document.activeElement === before;
      const editor: Editor = createEditor({
        parent,
        text: before.value,
        selection: [before.selectionStart, before.selectionEnd],
        label: 'Body',
        describedBy: `${id}-problem ${id}-hint`,
        rules: () => loadRules(api.id, operation.id),
        onChange: change,
        longestChecked: LONGEST_CHECKED,
        onProblems: (messages) => (problems.value = messages),
      });
      // Follows at once: what a later picture brings could be older than what was typed since.
      const unfollow = effect(() => editor.setText(read()));
      remove.current = () => {
        unfollow();
        editor.destroy();
      };
      hasEditor.value = true;
      if (hadFocus) editor.focus();
    } catch {
      // The plain box does as well.
      isLoading.current = false;
    }
  }

  return (
    <>
      <div ref={box} class="pg-input pg-code pg-editor" style={{ '--pg-rows': rows }}>
        {!hasEditor.value && (
          <textarea
            ref={plain}
            id={id}
            class="pg-code"
            aria-label="Body"
            aria-describedby={`${id}-problem`}
            aria-invalid={isWrong(null, syntax)}
            spellcheck={false}
            value={value}
            onFocus={() => void load()}
            onInput={({ currentTarget }) => change(currentTarget.value)}
          />
        )}
      </div>
      <p
        id={`${id}-problem`}
        class="pg-about pg-problem"
        data-wrong={isWrong(problems.value, syntax)}
        aria-live="polite"
      >
        {say(problems.value, syntax, value.length)}
      </p>
      <span id={`${id}-hint`} hidden>
        Control and Space suggests values. Tab leaves the editor.
      </span>
    </>
  );
}

function isWrong(problems: string[] | null, syntax: string | null): boolean {
  return problems === null ? syntax !== null : problems.length > 0;
}

function say(problems: string[] | null, syntax: string | null, length: number): string {
  if (syntax !== null) return `Not JSON: ${syntax}. It is sent unchanged.`;
  if (length > LONGEST_CHECKED) return 'Valid JSON, too long to check here. The mock checks it when you send it.';
  if (problems === null) return 'Valid JSON.';
  if (problems.length === 0) return 'Matches the schema.';
  const more = problems.length > 2 ? ` And ${problems.length - 2} more.` : '';
  return `${problems.slice(0, 2).join(' ')}${more} It is sent unchanged.`;
}

interface Props {
  session: Session;
  id: string;
  /** Returns the text as it is now. */
  read: () => string;
  isFull: boolean;
}
