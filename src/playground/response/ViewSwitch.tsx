import CopyButton from '../../ui/CopyButton.tsx';
import type { Session } from '../session.ts';
import type { ResponseTab } from './views.ts';

/** The ways to look at the response, and a copy of its body. The bar keeps its height whatever is in it. */
export default function ViewSwitch({ session, views, shown, onShow }: Props) {
  const answer = session.answer.value;
  return (
    <div class="pg-views">
      <fieldset class="pg-switch" aria-label="View of the response">
        {answer &&
          views.map(({ name, label, count }) => (
            <button key={name} type="button" aria-pressed={name === shown?.name} onClick={() => onShow(name)}>
              {label}
              {count && <span class="pg-count">{count({ answer, session })}</span>}
            </button>
          ))}
      </fieldset>
      <CopyButton isQuiet={true} text={answer?.text ?? ''} />
    </div>
  );
}

interface Props {
  session: Session;
  views: readonly ResponseTab[];
  shown: ResponseTab | undefined;
  onShow: (name: string) => void;
}
