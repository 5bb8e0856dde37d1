import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { API_IDS } from '../../openapi/catalog.ts';
import { contractOf } from '../contract/contract.ts';
import { errorCodes } from '../contract/error.ts';

/** Lists the codes of an errors page in its table of contents: they are rendered from the contract, not written in it. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { id, toc } = locals.starlightRoute;
  const api = API_IDS.find((each) => id === `${each}/errors`);
  const last = toc?.items.at(-1);
  if (!api || !last) return;

  last.children.push(
    ...errorCodes(contractOf(api)).map((code) => ({ depth: 3, slug: code.id, text: code.code, children: [] })),
  );
});
