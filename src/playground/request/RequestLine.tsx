import { reachedBase } from '../../sandbox/shared-name.ts';
import type { PartProps } from '../props.ts';
import { isDocumented, setPathParameter } from '../state.ts';
import './request.css';

/** The method and the address, with path parameters to write into. */
export default function RequestLine({ session, uid }: PartProps) {
  const { api, operation } = session.view;
  const { draft } = session.state.value;
  const { method, path, pathParams, query } = draft;
  const pieces = path.split(/(\{[^}]+\})/).filter((piece) => piece !== '');
  const search = new URLSearchParams(query).toString();

  return (
    <p class="pg-line">
      <span class="pg-method" data-method={method}>
        {method}
      </span>
      <span class="pg-path">
        <span class="pg-dim">{breakable(reachedBase(api.mockBase))}</span>
        {pieces.map((piece) => {
          if (!piece.startsWith('{')) return <span key={piece}>{breakable(piece)}</span>;
          const name = piece.slice(1, -1);
          const value = pathParams[name] ?? '';
          return (
            <input
              key={piece}
              id={`${uid}-path-${name}`}
              class="pg-inline"
              aria-label={`Path parameter ${name}`}
              title={operation.parameters.find((parameter) => parameter.name === name)?.description}
              size={Math.max(value.length, 4)}
              spellcheck={false}
              autocomplete="off"
              value={value}
              onInput={({ currentTarget }) =>
                session.edit((state) => setPathParameter(state, name, currentTarget.value))
              }
            />
          );
        })}
        {search !== '' && <span class="pg-dim">?{search}</span>}
      </span>
      {!isDocumented(session.view, draft) && <span class="pg-what">Not documented</span>}
    </p>
  );
}

/** Lets a path continue on the next line after each slash. */
function breakable(path: string) {
  return path.split(/(?<=[^/]\/)/).map((piece, index) => [index > 0 && <wbr key={index} />, piece]);
}
