import { cookieIn } from '../../../openapi/credentials.ts';
import FieldRow from './FieldRow.tsx';
import { headerIn } from '../../sandbox/members.ts';
import type { PartProps } from '../props.ts';
import { setCookie } from '../state.ts';

/** The cookies of the document, each an input of its own. */
export default function CookieRows({ session, uid }: Pick<PartProps, 'session' | 'uid'>) {
  const { headers } = session.state.value.draft;
  const cookies = headers[headerIn(headers, 'Cookie') ?? ''];
  return (
    <>
      {session.view.operation.parameters
        .filter((parameter) => parameter.in === 'cookie')
        .map((field) => (
          <FieldRow
            key={field.name}
            id={`${uid}-cookie-${field.name}`}
            field={{ ...field, type: `cookie, ${field.type}` }}
            value={cookieIn(cookies, field.name)}
            onChange={(value) => session.edit((state) => setCookie(state, field.name, value))}
          />
        ))}
    </>
  );
}
