import ScrollBox from '../ui/ScrollBox.tsx';
import { formatDuration } from './duration.ts';
import type { Run } from './run.ts';
import type { Judged } from './verdict.ts';

/** How long the drawing takes, whatever time it shows, in seconds. */
const DRAWING = 1.5;

const FORMS: { name: string; text: string }[] = [
  { name: 'answered', text: 'succeeded' },
  { name: 'needed', text: 'rejected, but useful: the response says how long to wait' },
  { name: 'too early', text: 'too early' },
  { name: 'wasted', text: 'wasted: given up' },
];

/**
 * The attempts of a run: a line for each wanted request, a mark for each attempt, and the same as a table. Before a run
 * it is as tall as after it.
 */
export default function TimeLine({ run, wanted, title }: Props) {
  const { attempts = [], summary = null } = run ?? {};
  const span = Math.max(summary?.milliseconds ?? 0, 1);
  const calls = Array.from({ length: summary?.wanted ?? wanted }, (_, call) =>
    attempts.filter((each) => each.call === call),
  );
  const untils = momentsOf(attempts, span);

  return (
    <figure class="lab-figure">
      <figcaption>{summary ? `${title}: ${outcome(summary)}` : 'Each attempt will be drawn here.'}</figcaption>
      <div class="lab-lines" aria-hidden="true">
        {untils.map((until) => (
          <i key={until} class="lab-until" style={{ insetInlineStart: `${(100 * until) / span}%` }} />
        ))}
        {calls.map((own, call) => (
          <div key={call} class="lab-line">
            {own.length > 1 && <span style={barStyle(own, span)} />}
            {own.map((attempt) => (
              <b
                key={attempt.at}
                data-form={formOf(attempt)}
                style={{
                  insetInlineStart: `${(100 * attempt.at) / span}%`,
                  animationDelay: `${((DRAWING * attempt.at) / span).toFixed(2)}s`,
                }}
              />
            ))}
          </div>
        ))}
      </div>
      <p class="lab-axis" aria-hidden="true">
        <span>0 s</span>
        <span>{summary && formatDuration(span / 2)}</span>
        <span>{summary && formatDuration(span)}</span>
      </p>
      <ul class="lab-legend" aria-hidden="true">
        {FORMS.map(({ name, text }) => (
          <li key={name}>
            <b data-form={name} /> {text}
          </li>
        ))}
        <li>
          <i class="lab-until" /> the time that a 429 response names
        </li>
      </ul>
      <details class="pg-fold">
        <summary>
          The attempts as a table <span class="pg-dim">{attempts.length}</span>
        </summary>
        <ScrollBox class="lab-table" label="Attempts">
          <table>
            <thead>
              <tr>
                <th scope="col">Sent after</th>
                <th scope="col">Request</th>
                <th scope="col">Status</th>
                <th scope="col">Verdict</th>
              </tr>
            </thead>
            <tbody>
              {attempts.map(({ at, call, status, verdict, late }, index) => (
                <tr key={index}>
                  <td>{formatDuration(at)}</td>
                  <td>{call + 1}</td>
                  <td>{status}</td>
                  <td>
                    {verdict}
                    {late >= 1000 && `, ${formatDuration(late)} later than it could have been`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </figure>
  );
}

function outcome({ delivered, wanted, milliseconds, late }: Run['summary']): string {
  const wasted = late >= 1000 ? `; ${formatDuration(late)} of the waiting was unnecessary` : '';
  return `${delivered} of ${wanted} requests succeeded in ${formatDuration(milliseconds)}${wasted}.`;
}

/** The moments that refusals named, within the picture; those that would stand on one another are drawn once. */
function momentsOf(attempts: readonly Judged[], span: number): number[] {
  const named = attempts.flatMap(({ until }) => (until !== null && until <= span ? [until] : []));
  const sorted = named.toSorted((one, other) => one - other);
  return sorted.filter((until, index) => index === 0 || until - (sorted[index - 1] ?? 0) > span / 50);
}

function formOf({ status, verdict }: Judged): string {
  return status === 429 ? verdict : 'answered';
}

function barStyle(attempts: Judged[], span: number) {
  const start = attempts[0]?.at ?? 0;
  const end = attempts.at(-1)?.at ?? start;
  return { insetInlineStart: `${(100 * start) / span}%`, inlineSize: `${(100 * (end - start)) / span}%` };
}

interface Props {
  /** null: there was none yet. */
  run: Run | null;
  /** How many lines there are without a run. */
  wanted: number;
  title: string;
}
