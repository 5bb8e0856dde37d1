import { formatTime, headerOf, type Answer } from '../sandbox/answer.ts';
import { formatSeconds, limitRows, secondsUntil } from '../sandbox/limit-headers.ts';
import { useClock } from '../sandbox/use-clock.ts';
import type { LimitHeaderView } from '../contract/playground-view.ts';
import { lastAnswer } from './transport.ts';

interface Props {
  limitHeaders: LimitHeaderView[];
}

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Which step of the mock decided about the last request and why, and the header fields that Scalar folds away. */
export default function LastAnswer({ limitHeaders }: Props) {
  const answer = lastAnswer.value;
  const now = useClock(true);
  if (!answer) return null;

  const help = headerOf(answer, 'X-Mock-Help');
  return (
    <section class="lk-answer" aria-label="Last response">
      <p class="lk-answer-head">
        <span class="lk-status" data-class={String(answer.status).charAt(0)}>
          {answer.status}
        </span>
        {answer.phrase && <span>{answer.phrase}</span>}
        <span class="lk-quiet">{formatTime(answer.milliseconds)}</span>
        <code class="lk-quiet">{headerOf(answer, 'X-Mock-Reason')}</code>
      </p>
      <p>
        {headerOf(answer, 'X-Mock-Why')} {help && <a href={BASE + help}>Read about this response</a>}
      </p>
      <dl>
        {rowsOf(limitHeaders, answer, now).map(({ name, value, note, meaning }) => (
          <div key={name} title={meaning}>
            <dt>{name}</dt>
            <dd>
              {value} {note && <span class="lk-quiet">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The documented limit headers that the answer has, and its challenge if it is a refusal. */
function rowsOf(limitHeaders: LimitHeaderView[], answer: Answer, now: number): Row[] {
  const limits = limitRows(limitHeaders, answer).flatMap(({ name, value, due, meaning }) =>
    value === null ? [] : [{ name, value, note: due === null ? '' : countdown(due, now), meaning }],
  );
  const challenge = headerOf(answer, 'WWW-Authenticate');
  const meaning = 'How the request must authenticate.';
  return challenge === null ? limits : [...limits, { name: 'WWW-Authenticate', value: challenge, note: '', meaning }];
}

function countdown(due: number, now: number): string {
  const seconds = secondsUntil(due, now);
  return seconds === 0 ? 'now' : `in ${formatSeconds(seconds)}`;
}

interface Row {
  name: string;
  value: string;
  note: string;
  meaning: string;
}
