import type { Answer } from './answer.ts';
import { notableHeaders } from './header-name.ts';
import { tokensOf } from './json.ts';
import ScrollArea from './ScrollArea.tsx';

/** Colouring long bodies would hold up the page for nothing. */
const LONGEST_COLOURED = 60_000;

/** The body of an answer, after the headers that it is read with, such as the challenge of a 401. */
export default function BodyView({ answer, quota }: { answer: Answer | null; quota: readonly string[] }) {
  return (
    <ScrollArea label="Body of the answer">
      {answer && <Notable headers={notableHeaders(answer.headers, quota)} />}
      {content(answer)}
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

function content(answer: Answer | null) {
  if (!answer) return <span class="pg-dim">The answer comes here. Nothing that you send leaves this page.</span>;
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
