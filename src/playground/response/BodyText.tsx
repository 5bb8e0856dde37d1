import type { Answer } from '../../sandbox/answer.ts';
import { notableHeaders } from '../../sandbox/header-name.ts';
import { tokensOf } from '../../sandbox/json.ts';
import { addressOf } from '../../sandbox/address.ts';
import ScrollArea from '../../ui/ScrollArea.tsx';
import { useModule } from '../../ui/use-module.ts';
import type { Expected } from './expected.ts';
import { linksOf } from './links.ts';

/** Colouring long bodies would hold up the page for nothing. */
const LONGEST_COLOURED = 60_000;

/** A body as text, before the headers that it is read with, such as the challenge of a 401. */
export default function BodyText({ answer, quota }: Props) {
  const links = linksOf(answer, addressOf('mock/'));
  const linked = useModule(() => import('./Linked.tsx'), links.length > 0);

  return (
    <ScrollArea label="Response body" after={linked && links.map((url) => <linked.default key={url} url={url} />)}>
      <span class="pg-text">{text(answer)}</span>
      {/* What the body says, too, is not said twice. */}
      <Notable headers={notableHeaders(answer.headers, quota).filter(([, value]) => !answer.text.includes(value))} />
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

function text(answer: Props['answer']) {
  if (answer.stream?.end === 'open' && answer.size === 0) return <span class="pg-dim">The stream is open.</span>;
  if (answer.size === 0) return <span class="pg-dim">This response has no body.</span>;
  if (answer.text === '') return <span class="pg-dim">The body is not text.</span>;
  if (!answer.isJson || answer.text.length > LONGEST_COLOURED) return answer.text;
  return tokensOf(answer.text).map(([kind, piece], index) =>
    kind === '' ? (
      piece
    ) : (
      <span key={index} data-token={kind}>
        {piece}
      </span>
    ),
  );
}

interface Props {
  answer: Answer | Expected;
  quota: readonly string[];
}
