/** What runs in the page of Saltpan's browser test: the site's own playground, of an API that it has not. */
import { render } from 'preact';
import Workbench from '../../../src/playground/full/Workbench.tsx';
import type { PlaygroundViews } from '../../../src/contract/playground-view.ts';

const loadKeyDrawer = () => import('../../../src/keyring/Drawer.tsx');
const root = document.body.appendChild(document.createElement('main'));
const { views } = JSON.parse(document.getElementById('data')?.textContent ?? '') as PageData;

const [operation] = views.operations;
if (!operation) throw new Error('Failed to open the playground: there is no operation.');
const apis = [{ id: views.api.id, name: views.api.name, operations: views.operations }];
render(<Workbench apis={apis} view={{ api: views.api, operation }} uid="pg" loadKeyDrawer={loadKeyDrawer} />, root);

/** What the site's pages get from the build. */
export interface PageData {
  views: PlaygroundViews;
}
