import { apiOfPage } from './contract.ts';

/**
 * What a page is called where nothing around it says which API it is about.
 * @example fullTitle('novapulse/errors', 'Errors') // => 'NovaPulse: Errors'
 */
export function fullTitle(pageId: string, title: string): string {
  const api = apiOfPage(pageId);
  return api ? `${api.name}: ${title}` : title;
}
