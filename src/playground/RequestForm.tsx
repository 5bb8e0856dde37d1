import BodyForm from './BodyForm.tsx';
import FieldRow from './FieldRow.tsx';
import HeaderForm from './HeaderForm.tsx';
import type { PartProps } from './Panel.tsx';
import { setHeader, setQueryParameter } from './state.ts';

/** Parameters, headers and body, as far as the operation has them. */
export default function RequestForm({ session, uid, suffix, isFull }: PartProps & { isFull: boolean }) {
  const { view, state } = session;
  const { query, headers } = state.value.draft;
  const queries = view.operation.parameters.filter((parameter) => parameter.in === 'query');
  const named = view.operation.parameters.filter((parameter) => parameter.in === 'header');
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
      <details class="pg-fold">
        <summary>
          Headers <span class="pg-dim pg-code">{Object.keys(headers).join(' ') || 'none of your own'}</span>
        </summary>
        {named.length > 0 && (
          <div class="pg-fields">
            {named.map((field) => (
              <FieldRow
                key={field.name}
                id={`${uid}-header-${field.name}`}
                field={field}
                value={headers[field.name]}
                onChange={(value) => session.edit((current) => setHeader(current, field.name, value || undefined))}
              />
            ))}
          </div>
        )}
        <HeaderForm session={session} uid={uid} suffix={suffix} />
      </details>
    </div>
  );
}
