import { useSignal } from '@preact/signals';
import LazyPart from '../../ui/LazyPart.tsx';
import CaseBox from '../cases/CaseBox.tsx';
import CaseChange from '../cases/CaseChange.tsx';
import Frame from '../Frame.tsx';
import Controls from '../Controls.tsx';
import './guide.css';
import './guide-response.css';
import KeyField from '../key/KeyField.tsx';
import OpenLink from './OpenLink.tsx';
import type { LoadKeyDrawer, PartProps } from '../props.ts';
import RequestLine from '../request/RequestLine.tsx';
import SendBar from '../request/SendBar.tsx';
import ResponseView from '../response/ResponseView.tsx';

/** The playground of a guide: request line, key, case and Send, and the response. Everything else is behind "More". */
export default function GuidePanel({ label, loadKeyDrawer, ...parts }: PanelProps) {
  const { session, uid } = parts;
  const { key } = session.view.api;
  const isOpen = useSignal(false);
  return (
    <Frame session={session} uid={uid} label={label} isFull={false}>
      <div class="pg-guide" data-more={isOpen.value}>
        <div class="pg-guide-head">
          <Controls>
            <RequestLine {...parts} />
          </Controls>
          <SendBar {...parts} />
        </div>
        <Controls>
          <div class="pg-guide-inputs">
            {key && <KeyField session={session} uid={uid} view={key} loadKeyDrawer={loadKeyDrawer} />}
            <CaseBox {...parts} />
          </div>
          <CaseChange session={session} />
          <ResponseView {...parts} isFull={false} />
          <div class="pg-guide-foot">
            <button
              type="button"
              class="pg-link pg-more"
              aria-expanded={isOpen.value}
              aria-controls={`${uid}-more`}
              onClick={() => (isOpen.value = !isOpen.value)}
            >
              {isOpen.value ? 'Less' : 'More'}
            </button>
            <OpenLink session={session} />
          </div>
          <div id={`${uid}-more`} class="pg-guide-more">
            {isOpen.value && <LazyPart load={() => import('./More.tsx')} props={parts} />}
          </div>
        </Controls>
      </div>
    </Frame>
  );
}

interface PanelProps extends PartProps {
  loadKeyDrawer: LoadKeyDrawer;
  label: string;
}
