import type { KeyView } from '../../contract/playground-view.ts';
import { anatomyOf } from './anatomy.ts';

/** The parts of the key drawn and labelled, with the checks that its form passes. */
export default function Anatomy({ view, value }: { view: KeyView; value: string }) {
  if (value === '') return <p class="pg-about">The key field is empty.</p>;
  const { prefix, cells, label, checks } = anatomyOf(view, value);
  return (
    <>
      <div class="pg-parts" aria-hidden="true">
        <span class="pg-part" data-there={prefix.isThere}>
          <span class="pg-part-prefix">{prefix.text}</span>
          <span class="pg-part-label">{prefix.label}</span>
        </span>
        <span class="pg-part pg-part-rest">
          <span class="pg-cells">
            {cells.map(({ state, text }, index) => (
              <i key={index} data-state={state}>
                {text}
              </i>
            ))}
          </span>
          <span class="pg-part-label">{label}</span>
        </span>
      </div>
      <ul class="pg-checks">
        {checks.map(({ name, isMet, message }) => (
          <li key={name} data-met={isMet}>
            <span aria-hidden="true">{isMet ? '✓' : '✗'}</span>
            <span class="sr-only">{isMet ? 'Right: ' : 'Wrong: '}</span>
            <strong>{name}</strong> {message}
          </li>
        ))}
      </ul>
    </>
  );
}
