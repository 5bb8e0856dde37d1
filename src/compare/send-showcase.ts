import type { Case } from '../../openapi/case.ts';
import { formatTime } from '../sandbox/answer.ts';
import { connect } from '../sandbox/connect.ts';
import { prettyJson } from '../sandbox/json.ts';
import { sendCase } from './send-case.ts';

/** Sends the request of the home page's picture, and puts the answer in the place of the documented one. */
export async function sendShowcase(figure: HTMLElement): Promise<void> {
  const button = figure.querySelector<HTMLButtonElement>('.send');
  const body = figure.querySelector('pre');
  const state = figure.querySelector<HTMLElement>('.sent');
  const data = figure.querySelector<HTMLElement>('.case');
  if (!button || !body || !state || !data || figure.ariaBusy === 'true') return;

  // A disabled button would lose the focus of who pressed it.
  figure.ariaBusy = 'true';
  try {
    const example = JSON.parse(data.textContent ?? '') as Case;
    const connection = await connect();
    const received = await sendCase(example, connection, location.origin + (data.dataset['site'] ?? '/'));
    const way = connection.transport === 'worker' ? 'by the service worker' : 'in the page';
    body.textContent = prettyJson(received.text);
    state.textContent = `Returned ${received.status} in ${formatTime(received.milliseconds)}, ${way}, ${
      received.isDocumented ? 'as documented' : 'not as documented'
    }.`;
    state.dataset['good'] = String(received.isDocumented);
    button.textContent = 'Send it again';
  } catch (error) {
    state.textContent = `It could not be sent: ${String(error)}`;
    state.dataset['good'] = 'false';
  } finally {
    figure.ariaBusy = 'false';
  }
}
