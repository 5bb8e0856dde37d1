/** What runs on the page of Saltpan's reference: what the site's own reference pages run. */
import '../../../src/reference/static.css';
import '../../../src/reference/reference.css';
import '../../../src/reference/key-box.css';
import '../../../src/reference/last-answer.css';
import { startReference } from '../../../src/reference/start.ts';

const root = document.querySelector<HTMLElement>('[data-reference]');
if (!root) throw new Error('Failed to start the reference: the page has none.');
startReference(root, () => import('../../../src/islands/reference-keyring.ts'));
