import BodyForm from './BodyForm.tsx';
import FieldRow from './FieldRow.tsx';
import LazyFold from '../../ui/LazyFold.tsx';
import type { PartProps } from '../props.ts';
import { setQueryParameter } from '../state.ts';
import type { FieldView } from '../../contract/playground-view.ts';

/** Parameters, headers and body, as far as the operation has them. */
export default function RequestForm({ session, uid, suffix, isFull }: PartProps & { isFull: boolean }) {
  const { view, state } = session;
  const { query, headers } = state.value.draft;
  const declared = view.operation.parameters.filter((parameter) => parameter.in === 'query');
  // A case, a link or a command may bring others.
  const others = Object.keys(query).filter((name) => !declared.some((parameter) => parameter.name === name));
  const queries: FieldView[] = [...declared, ...others.map((name) => ({ name, type: 'not documented' }))];
  const shown = Object.entries(query).map(([name, value]) => `${name}=${value}`);

  return (
    <div class="pg-form">
      {queries.length > 0 && (
        <details class="pg-fold" open={isFull}>
          <summary>
            Query parameters <span class="pg-dim pg-code">{shown.length > 0 ? shown.join(' ') : 'none set'}</span>
          </summary>
          <div class="pg-fields">
            {queries.map((field) => (
              <FieldRow
                key={field.name}
                id={`${uid}-query-${field.name}`}
                field={field}
                value={query[field.name]}
                onChange={(value) => session.edit((current) => setQueryParameter(current, field.name, value))}
              />
            ))}
          </div>
        </details>
      )}
      {view.operation.body && <BodyForm session={session} uid={uid} suffix={suffix} isFull={isFull} />}
      <LazyFold
        kind="pg-own-headers"
        title="Headers"
        hint={Object.keys(headers).join(' ') || 'none of your own'}
        load={() => import('./HeaderForm.tsx')}
        props={{ session, uid, suffix }}
      />
    </div>
  );
}
