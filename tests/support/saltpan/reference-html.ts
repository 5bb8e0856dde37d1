import type { ApiContract } from '../../../openapi/contract.ts';
import { operationAnchor, operationsByTag, referenceView } from '../../../src/reference/reference-view.ts';

/** Returns as much of what Reference.astro writes as the interactive reference goes by. */
export function referenceHtml(api: ApiContract): string {
  const view = JSON.stringify(referenceView(api)).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  const articles = operationsByTag(api).flatMap(([, operations]) =>
    operations.map((operation) => {
      const anchor = operationAnchor(operation);
      return `<article data-operation="${anchor}" aria-labelledby="${anchor}"><h3 id="${anchor}">${operation.summary}</h3>
        <button type="button" data-try="${anchor}">Test request</button></article>`;
    }),
  );
  return `<div class="reference" data-reference data-view='${view}'>
    <div class="bar" data-part="bar" data-mode="static">
      <button type="button" class="open" data-part="open">Open the interactive reference</button>
      <button type="button" class="close" data-part="close">Back to the static reference</button>
      <span role="status" data-part="status"></span><lk-key-box></lk-key-box>
    </div>
    <div data-part="static">${articles.join('\n')}</div>
    <div class="interactive" data-part="interactive" hidden></div>
  </div>`;
}
