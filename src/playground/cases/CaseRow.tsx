import type { CaseView } from '../../contract/playground-view.ts';

/** One case of the list: its name, and what it is in a few words. */
export default function CaseRow({ id, each, isChosen, isSeen, isStop, onChoose }: Props) {
  const { name, status, summary } = each;
  return (
    <li class="pg-case-item">
      <button
        type="button"
        class="pg-case"
        tabIndex={isStop ? 0 : -1}
        data-name={name}
        aria-pressed={isChosen}
        aria-describedby={`${id}-summary`}
        onClick={onChoose}
      >
        <span class="sr-only">{status} </span>
        {name}
      </button>
      <span id={`${id}-summary`} class="pg-case-summary">
        {summary}
        {isSeen && <span class="sr-only">, tried</span>}
      </span>
      <span class="pg-tick" aria-hidden="true">
        {isSeen && '✓'}
      </span>
    </li>
  );
}

interface Props {
  id: string;
  each: CaseView;
  isChosen: boolean;
  isSeen: boolean;
  /** Whether the Tab key stops here. */
  isStop: boolean;
  onChoose: () => void;
}
