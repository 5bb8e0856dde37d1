import { useSignal } from '@preact/signals';
import { focusOn } from '../../ui/focus.ts';
import { ownDocument } from '../../sandbox/own/own-document.ts';
import LazyPart from '../../ui/LazyPart.tsx';
import type { ToolProps } from '../props.ts';
import { resetRequest } from '../state.ts';
import './tools.css';

/** What each tool shows is loaded when it is opened. */
const TOOLS = {
  curl: { label: 'Paste curl', load: () => import('./curl/CurlBox.tsx') },
  share: { label: 'Share', load: () => import('./share/ShareBox.tsx') },
  history: { label: 'History', load: () => import('./share/HistoryBox.tsx') },
};

/** What can be done with the request as a whole. */
export default function Tools({ session, uid, open }: ToolProps) {
  const name = useSignal<keyof typeof TOOLS | null>(null);

  function toggle(next: keyof typeof TOOLS) {
    name.value = name.value === next ? null : next;
  }

  function close(event: KeyboardEvent) {
    if (event.key !== 'Escape' || name.value === null || session.progress.value) return;
    const button = `${uid}-tool-${name.value}`;
    toggle(name.value);
    focusOn(button);
  }

  return (
    <div class="pg-tools">
      <button type="button" class="pg-link" onClick={() => session.edit((state) => resetRequest(state, session.view))}>
        Reset to example
      </button>
      {shownTools().map((each) => (
        <button
          key={each}
          id={`${uid}-tool-${each}`}
          type="button"
          class="pg-link"
          aria-expanded={name.value === each}
          aria-controls={`${uid}-tool`}
          onClick={() => toggle(each)}
        >
          {TOOLS[each].label}
        </button>
      ))}
      {/* It listens to Escape from what is in it, and is no control itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div id={`${uid}-tool`} class="pg-tool" onKeyDown={close}>
        {name.value && <LazyPart key={name.value} load={TOOLS[name.value].load} props={{ session, uid, open }} />}
      </div>
    </div>
  );
}

/** A link or a history would hold a part of a document that its reader keeps. */
function shownTools(): (keyof typeof TOOLS)[] {
  return ownDocument() ? ['curl'] : ['curl', 'share', 'history'];
}
