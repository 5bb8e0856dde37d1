import type { Answer } from '../../sandbox/answer.ts';
import { linksOf, type BodyViewName } from './body.ts';
import { notableHeaders } from '../../sandbox/header-name.ts';
import { tokensOf } from '../../sandbox/json.ts';
import { addressOf } from '../../sandbox/address.ts';
import ScrollArea from '../../ui/ScrollArea.tsx';
import { useModule } from '../../ui/use-module.ts';

/** Colouring long bodies would hold up the page for nothing. */
const LONGEST_COLOURED = 60_000;

/**
 * The body of an answer, after the headers that it is read with, such as the challenge of a 401. Every view but the
 * text is a module of its own, loaded when it is looked at; until then, and where it fails to load, there is the text.
 */
export default function BodyView({ answer, quota, view }: Props) {
  const links = linksOf(answer, addressOf('mock/'));
  const tree = useModule(() => import('./JsonTree.tsx'), view === 'tree');
  const media = useModule(() => import('./media.tsx'), view === 'image' || view === 'cues' || links.length > 0);
  const events = useModule(() => import('./EventList.tsx'), view === 'events');

  if (answer && view === 'tree' && tree) return <tree.default key={answer.text} text={answer.text} />;
  return (
    <ScrollArea
      label="Body of the answer"
      after={media && links.map((address) => <media.Linked key={address} address={address} />)}
    >
      {answer && <Notable headers={notableHeaders(answer.headers, quota)} />}
      {answer?.stream && view === 'events' && events ? (
        <events.default stream={answer.stream} />
      ) : answer?.image && view === 'image' && media ? (
        <media.Picture image={answer.image} label="The picture in the answer" />
      ) : answer && view === 'cues' && media ? (
        <media.Cues text={answer.text} />
      ) : (
        text(answer)
      )}
    </ScrollArea>
  );
}

function Notable({ headers }: { headers: [name: string, value: string][] }) {
  if (headers.length === 0) return null;
  return (
    <span class="pg-notable">
      {headers.map(([name, value]) => (
        <span key={name}>
          <span data-token="word">{name}:</span> {value}
          {'\n'}
        </span>
      ))}
    </span>
  );
}

function text(answer: Answer | null) {
  if (!answer) return <span class="pg-dim">The answer comes here. Nothing that you send leaves this page.</span>;
  if (answer.stream?.end === 'open' && answer.size === 0) return <span class="pg-dim">The stream is open.</span>;
  if (answer.size === 0) return <span class="pg-dim">This answer has no body.</span>;
  if (answer.text === '') return <span class="pg-dim">The body is not text.</span>;
  if (!answer.isJson || answer.text.length > LONGEST_COLOURED) return answer.text;
  return tokensOf(answer.text).map(([kind, text], index) =>
    kind === '' ? (
      text
    ) : (
      <span key={index} data-token={kind}>
        {text}
      </span>
    ),
  );
}

interface Props {
  answer: Answer | null;
  quota: readonly string[];
  view: BodyViewName;
}
