import { nameOf } from './address.ts';
import SelectField from '../../ui/SelectField.tsx';
import type { Session } from '../session.ts';

/** Which operation of which API the playground shows, and what there is to say about how it came to it. */
export default function OperationChoice({ apis, session, uid, message, onChoose }: OperationChoiceProps) {
  const { api, operation } = session.view;
  const operations = apis.find(({ id }) => id === api.id)?.operations ?? [];
  const isStray = nameOf(session.view, session.state.value) === '';

  return (
    <div class="pg-choice">
      {apis.length > 1 && (
        <SelectField
          id={`${uid}-api`}
          label="API"
          value={api.id}
          options={apis.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={(id) => onChoose(id, '')}
        />
      )}
      <SelectField
        id={`${uid}-operation`}
        label="Operation"
        value={isStray ? '' : operation.id}
        options={[
          ...(isStray ? [{ value: '', text: 'Not documented' }] : []),
          ...operations.map(({ id, summary }) => ({ value: id, text: summary })),
        ]}
        onChange={(id) => onChoose(api.id, id)}
      />
      <output class="pg-tool-message">{message}</output>
    </div>
  );
}

export interface OperationChoiceProps {
  apis: { id: string; name: string; operations: { id: string; summary: string }[] }[];
  session: Session;
  /** Prefix of all ids, unique on the page. */
  uid: string;
  message: string;
  onChoose: (api: string, operation: string) => void;
}
