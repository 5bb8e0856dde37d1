import { headerOf } from '../../sandbox/answer.ts';
import type { Session } from '../session.ts';

/** Tells people who do not see the panel what came back, once a run is over. */
export default function Announcer({ session }: { session: Session }) {
  const { answer, progress, failure, outcome } = session;
  const text = () => {
    if (progress.value) return '';
    if (failure.value) return failure.value;
    if (!answer.value) return '';
    const times = outcome.value === null ? '' : `${outcome.value} Last response: `;
    return `${times}${answer.value.status} ${answer.value.phrase}. ${headerOf(answer.value, 'X-Mock-Why') ?? ''}`;
  };
  return <output class="sr-only">{text()}</output>;
}
