import { headerOf } from './answer.ts';
import { countsOf } from './Marks.tsx';
import type { Session } from './session.ts';

/** Tells people who do not see the panel what came back, once a run is over. */
export default function Announcer({ session }: { session: Session }) {
  const { answer, progress, failure, statuses } = session;
  const text = () => {
    if (progress.value) return '';
    if (failure.value) return failure.value;
    if (!answer.value) return '';
    const times = statuses.value.length > 1 ? `${countsOf(statuses.value)}. The last answer: ` : '';
    return `${times}${answer.value.status} ${answer.value.phrase}. ${headerOf(answer.value, 'X-Mock-Why') ?? ''}`;
  };
  return <output class="sr-only">{text()}</output>;
}
