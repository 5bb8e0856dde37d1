import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { JsonValue } from '../../../openapi/contract.ts';
import CopyButton from '../../ui/CopyButton.tsx';
import type { ViewProps } from '../props.ts';
import styles from './tree.css?inline';
import { adoptStyles } from '../../ui/adopt-styles.ts';
import TreeNode from './TreeNode.tsx';
import { branchAt, branchesOn, findMatches, firstOpen, parentOf, visiblePaths } from './tree.ts';

adoptStyles(styles);

/**
 * A JSON body as a tree: branches fold, the arrow keys move, and a search steps through its matches. It is one stop for
 * Tab; long lists show their first entries until more are asked for, so that a long body is as fast as a short one.
 */
export default function JsonTree({ answer: { text } }: ViewProps) {
  const value = useMemo(() => JSON.parse(text) as JsonValue, [text]);
  const open = useSignal(useMemo(() => firstOpen(value), [value]));
  const current = useSignal('');
  const query = useSignal('');
  const place = useSignal(0);
  const box = useRef<HTMLDivElement>(null);
  const matches = useMemo(() => findMatches(value, query.value), [value, query.value]);

  useEffect(() => {
    // Only once it was moved to: the tree must not take the focus by itself.
    if (box.current?.contains(document.activeElement)) focusOn(current.value);
    else if (query.value !== '') itemOf(current.value)?.scrollIntoView({ block: 'nearest' });
  }, [current.value, open.value]);

  function itemOf(path: string): HTMLElement | undefined {
    return [...(box.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])].find(
      (item) => item.dataset['path'] === path,
    );
  }

  function focusOn(path: string) {
    itemOf(path)?.focus();
  }

  function toggle(path: string, isOpen = !open.value.has(path)) {
    const next = new Map(open.value);
    if (isOpen) next.set(path, next.get(path) ?? 0);
    else next.delete(path);
    open.value = next;
  }

  function goTo(path: string | undefined) {
    if (path === undefined) return;
    open.value = branchesOn(value, path, open.value);
    current.value = path;
  }

  function step(by: number) {
    if (matches.length === 0) return;
    place.value = (place.value + by + matches.length) % matches.length;
    goTo(matches[place.value]);
  }

  function handleKey(event: KeyboardEvent) {
    const paths = visiblePaths(value, open.value);
    const at = paths.indexOf(current.value);
    const branch = branchAt(value, current.value);
    const isOpen = open.value.has(current.value);
    const moves: Record<string, () => void> = {
      ArrowDown: () => goTo(paths[at + 1]),
      ArrowUp: () => goTo(paths[at - 1]),
      Home: () => goTo(paths[0]),
      End: () => goTo(paths.at(-1)),
      ArrowRight: () => (branch && !isOpen ? toggle(current.value, true) : branch && goTo(paths[at + 1])),
      ArrowLeft: () => (isOpen ? toggle(current.value, false) : goTo(parentOf(current.value))),
      Enter: () => branch && toggle(current.value),
      ' ': () => branch && toggle(current.value),
    };
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  }

  return (
    <div class="pg-payload pg-tree" ref={box}>
      <div class="pg-tree-bar">
        <input
          type="search"
          class="pg-input"
          aria-label="Search the body"
          placeholder="Search"
          value={query.value}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value;
            place.value = 0;
            goTo(findMatches(value, currentTarget.value)[0]);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            step(event.shiftKey ? -1 : 1);
          }}
        />
        <output class="pg-dim">
          {query.value === '' ? '' : matches.length === 0 ? 'none' : `${place.value + 1} of ${matches.length}`}
        </output>
        <button type="button" class="pg-button" aria-label="Previous match" onClick={() => step(-1)}>
          ↑
        </button>
        <button type="button" class="pg-button" aria-label="Next match" onClick={() => step(1)}>
          ↓
        </button>
        <CopyButton
          isQuiet={true}
          label={current.value === '' ? 'Copy all' : 'Copy branch'}
          text={JSON.stringify(branchAt(value, current.value, true), null, 2)}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <ul role="tree" aria-label="Response body" onKeyDown={handleKey}>
        <TreeNode
          value={value}
          path=""
          name={null}
          level={1}
          open={open.value}
          current={current.value}
          matches={matches}
          onChoose={(path, isFold) => {
            current.value = path;
            if (isFold) toggle(path);
          }}
          onMore={(path) => (open.value = new Map(open.value).set(path, (open.value.get(path) ?? 0) + 1))}
        />
      </ul>
    </div>
  );
}
