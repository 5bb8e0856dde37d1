import type { JsonValue } from '../../../openapi/contract.ts';
import { entriesOf, pathOf, shownEntries, type Open } from './tree.ts';

/** One value of the tree and, where it is an open branch, those below it. */
export default function TreeNode(props: Props) {
  const { value, path, name, level, open, current, matches, onChoose, onMore } = props;
  const entries = entriesOf(value);
  const isOpen = open.has(path);
  const shown = isOpen ? shownEntries(value, open.get(path) ?? 0) : [];
  const rest = (entries?.length ?? 0) - shown.length;

  return (
    <li role="none">
      {/* The keys are the tree's; a click does what Enter does. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events */}
      <div
        role="treeitem"
        class="pg-node"
        data-path={path}
        data-found={matches.includes(path)}
        aria-level={level}
        aria-selected={current === path}
        {...(entries && { 'aria-expanded': isOpen })}
        tabIndex={current === path ? 0 : -1}
        style={{ paddingInlineStart: `${level * 1.1}rem` }}
        onClick={() => onChoose(path, entries !== null)}
      >
        {name !== null && <span data-token="name">{name}: </span>}
        {entries ? <Summary value={value} count={entries.length} /> : <Plain value={value} />}
      </div>
      {isOpen && (
        // Only this role says that what follows belongs to the entry before it.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        <ul role="group">
          {shown.map(([child, inner]) => (
            <TreeNode key={child} {...props} value={inner} path={pathOf(path, child)} name={child} level={level + 1} />
          ))}
          {rest > 0 && (
            <li role="none">
              <button type="button" class="pg-link" onClick={() => onMore(path)}>
                Show more of the {rest} others
              </button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

function Summary({ value, count }: { value: JsonValue; count: number }) {
  const [one, many] = Array.isArray(value) ? ['entry', 'entries'] : ['member', 'members'];
  return (
    <span class="pg-dim">
      {Array.isArray(value) ? '[ ]' : '{ }'} {count} {count === 1 ? one : many}
    </span>
  );
}

function Plain({ value }: { value: JsonValue }) {
  const kind = typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'word';
  return <span data-token={kind}>{JSON.stringify(value)}</span>;
}

interface Props {
  value: JsonValue;
  /** A JSON Pointer. */
  path: string;
  /** null: the whole body, which has no name. */
  name: string | null;
  level: number;
  open: Open;
  current: string;
  /** Paths that the search found. */
  matches: readonly string[];
  onChoose: (path: string, isBranch: boolean) => void;
  onMore: (path: string) => void;
}
