/** What a page keeps in this browser, so that no other page of the site has to wait for it. */
export { createPageStore } from '../../mock/stores/page-store.ts';
