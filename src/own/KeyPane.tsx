import type { OpenDocument, OwnPage } from './page.ts';
import LimitForm from './LimitForm.tsx';

/** What a request of the document needs: its security schemes, the keys of the mock in each state, and limits. */
export default function KeyPane({ page, document }: { page: OwnPage; document: OpenDocument }) {
  const { schemes, keys, unresolved } = document;
  return (
    <section class="own-pane own-keys" aria-label="Keys and limits">
      <h3>Security schemes</h3>
      {schemes.length === 0 ? (
        <p>The document has no security schemes, so no request needs a key.</p>
      ) : (
        <ul>
          {schemes.map(({ name, type, place }) => (
            <li key={name}>
              <b>{name}</b> ({type}): <code>{place}</code>
            </li>
          ))}
        </ul>
      )}
      {keys.length > 0 && (
        <>
          <h3>Demo keys</h3>
          <p>The document has no keys of its own. These keys exist in this mock only, one for each state.</p>
          <dl class="own-list">
            {keys.map(({ name, value, description }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <code>{value}</code> {description}
                </dd>
              </div>
            ))}
          </dl>
          <p>
            To create, expire or revoke keys of your own, choose <b>Keys</b> next to the key in the playground.
          </p>
        </>
      )}
      <h3>Limits</h3>
      <LimitForm page={page} document={document} />
      {unresolved.length > 0 && (
        <>
          <h3>References not followed</h3>
          <ul>
            {unresolved.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
