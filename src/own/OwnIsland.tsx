import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { focusOn } from '../ui/focus.ts';
import LazyPart from '../ui/LazyPart.tsx';
import '../ui/controls.css';
import type { LoadKeyDrawer } from '../playground/props.ts';
import OpenForm from './OpenForm.tsx';
import { createOwnPage } from './page.ts';
import './own.css';

/** A document of the reader's own: opened here, read by a worker, and mocked in this page. Nothing of it is sent. */
export default function OwnIsland({ loadKeyDrawer }: { loadKeyDrawer: LoadKeyDrawer }) {
  const page = useMemo(createOwnPage, []);
  const isAwake = useSignal(false);
  const wasOpen = useRef(false);
  const document = page.opened.value;

  useEffect(() => {
    isAwake.value = true;
  }, []);

  useEffect(() => {
    // The title of the page makes room for the document.
    globalThis.document.documentElement.toggleAttribute('data-own', document !== null);
    // What had the focus went with the document.
    if (wasOpen.current && !document) focusOn('own-text');
    wasOpen.current = document !== null;
  }, [document !== null]);

  return (
    <div class="own not-content" onFocusIn={page.prepare} onPointerEnter={page.prepare}>
      {document ? (
        <LazyPart load={() => import('./DocumentView.tsx')} props={{ page, document, loadKeyDrawer }} />
      ) : (
        <OpenForm page={page} isAwake={isAwake.value} />
      )}
    </div>
  );
}
