import { mediaTypeOf, type Answer } from '../../sandbox/answer.ts';
import type { BodyViewName } from './body.ts';
import CopyButton from '../../ui/CopyButton.tsx';

const NAMES: Record<BodyViewName, string> = {
  text: 'Text',
  tree: 'Tree',
  image: 'Image',
  cues: 'Cues',
  events: 'Events',
};

/** What the body is, the ways to look at it, and a copy of it. The bar keeps its height whatever stands in it. */
export default function BodyBar({ answer, views, shown, onShow }: Props) {
  return (
    <div class="pg-body-bar">
      <span class="pg-dim pg-code">{answer ? mediaTypeOf(answer) || 'no body' : ''}</span>
      {views.length > 1 && (
        <fieldset class="pg-switch" aria-label="View of the body">
          {views.map((name) => (
            <button key={name} type="button" aria-pressed={name === shown} onClick={() => onShow(name)}>
              {NAMES[name]}
            </button>
          ))}
        </fieldset>
      )}
      <CopyButton text={answer?.text ?? ''} />
    </div>
  );
}

interface Props {
  answer: Answer | null;
  views: BodyViewName[];
  shown: BodyViewName;
  onShow: (name: BodyViewName) => void;
}
