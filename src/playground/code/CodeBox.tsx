import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { keyNameOf } from '../../sandbox/known-key.ts';
import type { PartProps } from '../props.ts';
import { expectedMediaType } from './expected.ts';
import { outgoingRequest, type Outgoing } from '../../sandbox/request.ts';
import { addressOf } from '../../sandbox/address.ts';
import { ownDocument } from '../../sandbox/own/own-document.ts';
import { reachedBase } from '../../sandbox/shared-name.ts';
import ScrollArea from '../../ui/ScrollArea.tsx';
import { chosenCase } from '../cases/chosen.ts';
import { repeatsOf } from '../request/requests.ts';
import { keepLanguage, LANGUAGES, readLanguage, type Language } from './languages.ts';
import { snippet } from './snippets.ts';
import './code.css';

/** Shorter ones are part of too many words. */
const SHORTEST_KEY = 6;

/** Characters of a body that are written as code. */
const LONGEST_BODY = 50_000;

/** Where the command line serves a mock. */
const LOCAL = 'http://localhost:4010';

/** Stands for the mock in the list of servers. */
const MOCK = 'mock';

/** The very request as code: in which language, and for which server. */
export default function CodeBox({ session, uid }: PartProps) {
  const language = useSignal<Language>(useMemo(readLanguage, []));
  const host = useSignal(MOCK);
  const { api } = session.view;
  const state = session.state.value;
  const outgoing = outgoingRequest(session.view, state, session.number.value + repeatsOf(session.view, state));
  const own = ownDocument();
  // Nothing outside this page reaches the mock of a document of the reader's own: the code is for the command line's.
  const mock = own ? LOCAL + api.mockBase : addressOf(reachedBase(api.mockBase));
  const base = host.value === MOCK ? mock : host.value;
  const chosen = chosenCase(session.view, state);
  const source = {
    api: api.id,
    types: own ? 'npx openapi-typescript' : addressOf(`types/${api.id}.ts`),
    draft: state.draft,
    parameters: session.view.operation.parameters,
    answers: expectedMediaType(session.view.operation, state),
    isWrong: chosen !== null && chosen.status >= 400 && chosen.request !== undefined,
  };
  const isTyped = api.key !== null && keyNameOf(api.key, state.key) === null;

  return (
    <>
      <div class="pg-code-bar">
        <label htmlFor={`${uid}-language`}>Language</label>
        <select
          id={`${uid}-language`}
          class="pg-input"
          value={language.value}
          onChange={({ currentTarget }) => {
            language.value = LANGUAGES[currentTarget.selectedIndex] ?? LANGUAGES[0];
            keepLanguage(language.value);
          }}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
        <label htmlFor={`${uid}-host`}>Server</label>
        <select
          id={`${uid}-host`}
          class="pg-input"
          value={host.value}
          onChange={({ currentTarget }) => (host.value = currentTarget.value)}
        >
          <option value={MOCK}>{own ? 'npx latchkey' : 'this mock'}</option>
          {[api.documentedBase, ...(api.otherBases ?? [])]
            .filter((each) => /^https?:/.test(each))
            .map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
        </select>
      </div>
      <ScrollArea label="Code of the request" isTall={true}>
        {isLong(outgoing)
          ? 'The body is too long to show as code. Write it to a file, and send the file.'
          : withoutKey(snippet(language.value, outgoing, base, api.envVar, source), isTyped ? state.key : '')}
      </ScrollArea>
      {api.key && state.key !== '' && <KeyHint envVar={api.envVar} value={isTyped ? null : state.key} />}
    </>
  );
}

function isLong({ body }: Outgoing): boolean {
  return body?.kind === 'text' && body.text.length > LONGEST_BODY;
}

/** A key that was typed may stand elsewhere in the request, too; it is not printed there either. */
function withoutKey(code: string, key: string): string {
  if (key.length < SHORTEST_KEY) return code;
  return [key, encodeURIComponent(key)].reduce((text, secret) => text.replaceAll(secret, 'YOUR_KEY'), code);
}

/** Says how to set the variable. Only public keys are printed: a typed one stays in its field. */
function KeyHint({ envVar, value }: { envVar: string; value: string | null }) {
  return (
    <p class="pg-about">
      {value === null ? (
        <>
          Set <code>{envVar}</code> to the key that you typed.
        </>
      ) : (
        <>
          Before it:{' '}
          <code>
            export {envVar}={value}
          </code>
        </>
      )}
    </p>
  );
}
