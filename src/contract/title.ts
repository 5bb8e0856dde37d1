import { apiOfPage } from './contract.ts';

/**
 * What a page is called where nothing around it says which API it is about.
 * @example fullTitle('novapulse/errors', 'NovaPulse errors') // => 'NovaPulse errors'
 * @example fullTitle('novapulse/webhooks', 'Webhooks') // => 'NovaPulse: Webhooks'
 */
export function fullTitle(pageId: string, title: string): string {
  const api = apiOfPage(pageId);
  return api && !title.includes(api.name) ? `${api.name}: ${title}` : title;
}
