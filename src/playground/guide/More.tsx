import SandboxBar from '../../ui/SandboxBar.tsx';
import CodeView from '../code/CodeView.tsx';
import type { PartProps } from '../props.ts';
import RequestForm from '../request/RequestForm.tsx';
import Tools from '../tools/Tools.tsx';

/** What a playground in a guide has besides: the tools, the whole request, its code, and the state of the mock. */
export default function More(parts: PartProps) {
  return (
    <>
      <Tools session={parts.session} uid={parts.uid} open={undefined} />
      <div class="pg-guide-form">
        <RequestForm {...parts} isFull={false} />
        <CodeView {...parts} />
      </div>
      <SandboxBar />
    </>
  );
}
