import CopyButton from '../ui/CopyButton.tsx';
import type { ApiDescription, Key } from '../sandbox/console.ts';
import { factsOf, stateText } from './facts.ts';
import KeyActions from './KeyActions.tsx';
import { keyrings, secretOf } from './state.ts';
import type { UseKey } from './OnceCard.tsx';

/** One key: what it is, and what can be done with it. */
export default function KeyRow({ keyOf: key, api, uid, onUse }: Props) {
  const secret = secretOf(key);
  const title = `${uid}-${key.id}`;
  return (
    <li class="kr-key" data-demo={key.demo} data-state={key.state} aria-labelledby={title}>
      <div class="kr-key-head">
        <span id={title} class="kr-key-name">
          {key.name}
        </span>
        <span class="kr-state" data-state={key.state}>
          {stateText(key, keyrings.value[api.id] ?? [])}
        </span>
        <code class="kr-value">{key.value ?? key.masked}</code>
      </div>
      {key.description !== null && <p class="kr-description">{key.description}</p>}
      <dl class="kr-facts">
        {factsOf(key, api).map(({ name, values, isCode }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {values.map((value) => (isCode ? <code key={value}>{value}</code> : <span key={value}>{value}</span>))}
            </dd>
          </div>
        ))}
      </dl>
      <div class="kr-buttons">
        {secret !== null && (
          <button
            type="button"
            class="pg-button"
            aria-label={`Use in playground: ${key.name}`}
            onClick={() => onUse(secret, key.name)}
          >
            Use in playground
          </button>
        )}
        {key.value !== null && <CopyButton text={key.value} what={key.name} />}
        {!key.demo && <KeyActions keyOf={key} api={api} uid={uid} />}
      </div>
      {!key.demo && secret === null && (
        <p class="kr-note">
          The mock showed the secret once and keeps only its hash. To use the key, paste the secret into the key field
          of a playground.
        </p>
      )}
    </li>
  );
}

interface Props {
  keyOf: Key;
  api: ApiDescription;
  uid: string;
  onUse: UseKey;
}
