import { CodeText } from './CodeText.tsx';
import type { Failure } from './use-action.ts';

/** What kept an action from being done, and what to do about it. */
export function FailureNote({ failure }: { failure: Failure }) {
  return (
    <div role="alert">
      <p>{failure.text}</p>
      {failure.steps.length > 0 && (
        <ul>
          {failure.steps.map((step) => (
            <li key={step}>
              <CodeText text={step} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
