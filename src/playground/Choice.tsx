import { nameOf } from './address.ts';
import type { Session } from './session.ts';

/** Which operation of which API the playground shows, and what there is to say about how it came to it. */
export default function Choice({ apis, session, uid, says, onChoose }: ChoiceProps) {
  const { api, operation } = session.view;
  const operations = apis.find(({ id }) => id === api.id)?.operations ?? [];
  const isStray = nameOf(session.view, session.state.value) === '';

  return (
    <div class="pg-choice">
      {apis.length > 1 && (
        <span>
          <label class="pg-label" htmlFor={`${uid}-api`}>
            API
          </label>
          <select
            id={`${uid}-api`}
            class="pg-input"
            value={api.id}
            onChange={({ currentTarget }) => onChoose(currentTarget.value, '')}
          >
            {apis.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </span>
      )}
      <span>
        <label class="pg-label" htmlFor={`${uid}-operation`}>
          Operation
        </label>
        <select
          id={`${uid}-operation`}
          class="pg-input"
          value={isStray ? '' : operation.id}
          onChange={({ currentTarget }) => onChoose(api.id, currentTarget.value)}
        >
          {isStray && <option value="">Not documented</option>}
          {operations.map(({ id, summary }) => (
            <option key={id} value={id}>
              {summary}
            </option>
          ))}
        </select>
      </span>
      <output class="pg-tool-says">{says}</output>
    </div>
  );
}

export interface ChoiceProps {
  apis: { id: string; name: string; operations: { id: string; summary: string }[] }[];
  session: Session;
  /** Prefix of all ids, unique on the page. */
  uid: string;
  says: string;
  onChoose: (api: string, operation: string) => void;
}
