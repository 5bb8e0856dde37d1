import type { JsonValue } from '../../../openapi/contract.ts';
import { numberBody } from '../../../openapi/draft.ts';
import type { FieldView } from '../../contract/playground-view.ts';
import BodyEditor from './BodyEditor.tsx';
import FieldRow from './FieldRow.tsx';
import { fileOf } from '../../sandbox/file.ts';
import FileInput from './FileInput.tsx';
import { isPlainObject, jsonProblem } from '../../sandbox/json.ts';
import type { PartProps } from '../props.ts';
import { exampleBodyText } from '../../sandbox/request.ts';
import { repeatsOf } from './requests.ts';
import { setField } from '../state.ts';

/** The body: a form where the operation takes one, and text otherwise or where a case sends text in place of the form. */
export default function BodyForm({ session, uid, isFull }: PartProps & { isFull: boolean }) {
  const { view, state, number } = session;
  const { body } = view.operation;
  const { draft, files } = state.value;
  if (!body) return null;
  const last = number.value + repeatsOf(view, state.value);
  const isForm = body.fields.length > 0 && draft.raw === undefined;

  return (
    <details class="pg-fold" open={isFull || !isForm}>
      <summary>
        Body{' '}
        <span class="pg-dim pg-code">
          {isForm ? summaryOf(numberBody(draft.body, last)) : (draft.headers['Content-Type'] ?? body.mediaType)}
        </span>
      </summary>
      {isForm ? (
        <div class="pg-fields">
          {body.fields.map((field) => {
            const id = `${uid}-body-${field.name}`;
            const change = (value: JsonValue | undefined) =>
              session.edit((current) => setField(current, field.name, value));
            const value = memberOf(numberBody(draft.body, last), field.name);
            if (field.accept) {
              return (
                <FieldRow key={field.name} id={id} field={field} onChange={change}>
                  <FileInput
                    session={session}
                    id={id}
                    field={field}
                    accept={field.accept}
                    own={files[field.name]}
                    value={value}
                  />
                </FieldRow>
              );
            }
            const shown = value === undefined ? '' : textOf(value);
            return (
              <FieldRow
                key={field.name}
                id={id}
                field={field}
                value={shown}
                onChange={(next) => change(next === '' ? undefined : valueOf(field, next))}
              />
            );
          })}
        </div>
      ) : (
        <BodyEditor
          key={`${view.api.id}/${view.operation.id}`}
          session={session}
          id={`${uid}-text`}
          read={() => writtenText(session)}
          isFull={isFull}
        />
      )}
    </details>
  );
}

function writtenText({ view, state, number }: PartProps['session']): string {
  const last = number.value + repeatsOf(view, state.value);
  return state.value.text ?? exampleBodyText(state.value.draft, last, view.operation.body?.mediaType);
}

function summaryOf(body: JsonValue | undefined): string {
  const members = isPlainObject(body) ? Object.entries(body) : [];
  return members.map(([name, value]) => `${name}=${fileOf(value)?.name ?? textOf(value)}`).join(' ') || 'empty';
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A list is written as JSON: in a form each of its entries is sent under its name. */
function valueOf({ type }: FieldView, text: string): JsonValue {
  return type.startsWith('array') && jsonProblem(text) === null ? (JSON.parse(text) as JsonValue) : text;
}

function memberOf(body: JsonValue | undefined, name: string): JsonValue | undefined {
  return isPlainObject(body) ? body[name] : undefined;
}
