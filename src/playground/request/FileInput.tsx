import type { JsonValue } from '../../../openapi/contract.ts';
import { fileOf } from '../../sandbox/file.ts';
import { focusOn } from '../../ui/focus.ts';
import { isPlainObject } from '../../sandbox/json.ts';
import type { Session } from '../session.ts';
import { setField, setFile } from '../state.ts';
import type { FieldView } from '../../contract/playground-view.ts';

/** A file part: the supplied sample, a file of the reader's own, or none. */
export default function FileInput({ session, id, field, accept, own, value }: Props) {
  const example = session.view.operation.draft.body;
  const sample = isPlainObject(example) ? example[field.name] : undefined;
  const file = fileOf(value);

  function change(next: JsonValue | undefined) {
    session.edit((state) => setField(state, field.name, next));
    focusOn(id);
  }

  return (
    <div class="pg-file">
      <span class="pg-code pg-file-name">
        {file?.name ?? 'no file'}
        {file && <span class="pg-dim"> {own ? own.type || 'unknown type' : file.type}</span>}
      </span>
      <label class="pg-button">
        Choose a file
        <input
          id={id}
          class="sr-only"
          type="file"
          aria-label={`${field.name}: choose a file`}
          accept={accept.join(',')}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            if (chosen) session.edit((state) => setFile(state, field.name, chosen));
            // The same file may be chosen again after another value.
            currentTarget.value = '';
          }}
        />
      </label>
      {sample !== undefined && (own !== undefined || !file) && (
        <button type="button" class="pg-button" onClick={() => change(sample)}>
          Use the sample
        </button>
      )}
      {file && (
        <button
          type="button"
          class="pg-button"
          aria-label={`Leave out ${field.name}`}
          onClick={() => change(undefined)}
        >
          Leave out
        </button>
      )}
    </div>
  );
}

interface Props {
  session: Session;
  id: string;
  field: FieldView;
  accept: string[];
  own: File | undefined;
  value: JsonValue | undefined;
}
