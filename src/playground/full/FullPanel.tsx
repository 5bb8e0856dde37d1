import './bar.css';
import CaseBox from '../cases/CaseBox.tsx';
import CaseChange from '../cases/CaseChange.tsx';
import CodeView from '../code/CodeView.tsx';
import Frame from '../Frame.tsx';
import Controls from '../Controls.tsx';
import './full.css';
import KeyField from '../key/KeyField.tsx';
import type { LoadKeyDrawer, PartProps, ToolProps } from '../props.ts';
import RequestForm from '../request/RequestForm.tsx';
import RequestLine from '../request/RequestLine.tsx';
import SendBar from '../request/SendBar.tsx';
import ResponseView from '../response/ResponseView.tsx';
import ResultButton from '../response/ResultButton.tsx';
import Tools from '../tools/Tools.tsx';
import { ownDocument } from '../../sandbox/own/own-document.ts';
import SandboxBar from '../../ui/SandboxBar.tsx';

const OWN_PAGE = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/playground/own/`;

/** A playground at full size: what to send in a bar, then the request on one side and the response on the other. */
export default function FullPanel({ label, isWaiting = false, open, loadKeyDrawer, children, ...parts }: PanelProps) {
  const { session, uid } = parts;
  const { key } = session.view.api;
  return (
    <Frame session={session} uid={uid} label={label} isFull={true} isWaiting={isWaiting}>
      <Controls>
        <div class="pg-top">{children}</div>
      </Controls>
      <div class="pg-bar">
        <Controls>
          <ResultButton session={session} target={`${uid}-response`} />
          <CaseBox {...parts} />
        </Controls>
        <SendBar {...parts} />
      </div>
      <Controls>
        <div class="pg-columns">
          <div class="pg-request">
            <RequestLine {...parts} />
            <Tools session={session} uid={uid} open={open} />
            {key && <KeyField session={session} uid={uid} view={key} loadKeyDrawer={loadKeyDrawer} />}
            <CaseChange session={session} />
            <RequestForm {...parts} isFull={true} />
            <CodeView {...parts} />
          </div>
          <div class="pg-answer">
            <ResponseView {...parts} isFull={true} />
          </div>
        </div>
        <SandboxBar ownLink={ownDocument() ? undefined : OWN_PAGE} />
      </Controls>
    </Frame>
  );
}

interface PanelProps extends PartProps {
  loadKeyDrawer: LoadKeyDrawer;
  label: string;
  isWaiting?: boolean;
  open?: ToolProps['open'];
  /** Which operation is shown, and how to choose another. */
  children?: preact.ComponentChildren;
}
