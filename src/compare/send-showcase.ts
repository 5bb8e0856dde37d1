import type { Case } from '../../openapi/case.ts';
import { formatTime } from '../sandbox/answer.ts';
import { connect } from '../sandbox/connect.ts';
import { prettyJson } from '../sandbox/json.ts';
import { sendCase } from './send-case.ts';

/** How long a meter shows each response before the next request, in milliseconds. */
const BEAT = 350;

/** Sends one of the home page's requests, and puts the response in the place of the documented one. */
export async function sendShowcase(figure: HTMLElement, index: number): Promise<void> {
  const panel = figure.querySelectorAll<HTMLElement>('.outcome')[index];
  const body = panel?.querySelector('pre');
  const state = panel?.querySelector<HTMLElement>('.sent');
  const data = figure.querySelector<HTMLElement>('.cases');
  if (!panel || !body || !state || !data || panel.ariaBusy === 'true') return;

  // A disabled button would lose the focus of who pressed it.
  panel.ariaBusy = 'true';
  try {
    const { remaining, examples } = JSON.parse(data.textContent ?? '') as ShowcaseData;
    const example = examples[index];
    if (!example) return;
    const connection = await connect();
    const fetch = meter(panel, remaining, connection.fetch);
    const site = location.origin + (data.dataset['site'] ?? '/');
    const received = await sendCase(example, { ...connection, fetch }, site);
    const way = connection.transport === 'worker' ? 'from the service worker' : 'from the mock in this page';
    body.textContent = prettyJson(received.text);
    const took =
      received.before > 0 ? `, the last of ${received.before + 1}` : ` in ${formatTime(received.milliseconds)}`;
    state.textContent = `Received ${received.status}${took}, ${way}, ${
      received.isDocumented ? 'as documented' : 'not as documented'
    }.`;
    state.dataset['good'] = String(received.isDocumented);
    const button = panel.querySelector('.send');
    if (button) button.textContent = 'Send again';
  } catch (error) {
    state.textContent = `The request could not be sent: ${String(error)}`;
    state.dataset['good'] = 'false';
  } finally {
    panel.ariaBusy = 'false';
  }
}

/** Returns a fetch that shows after each response how many requests are left, where the panel has a meter. */
function meter(panel: HTMLElement, header: string | null, fetch: Fetch): Fetch {
  const box = panel.querySelector<HTMLElement>('.meter');
  if (!box || header === null) return fetch;

  const lamps = [...box.children];
  const show = (left: number) => {
    for (const [place, lamp] of lamps.entries()) lamp.toggleAttribute('data-left', place < left);
    box.ariaLabel = `${left} of ${lamps.length} requests left`;
  };
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  show(lamps.length);
  return async (request) => {
    if (!isCalm) await new Promise((resolve) => setTimeout(resolve, BEAT));
    const response = await fetch(request);
    show(Number(response.headers.get(header) ?? 0));
    return response;
  };
}

type Fetch = Parameters<typeof sendCase>[1]['fetch'];

interface ShowcaseData {
  /** The header that says how many requests are left. */
  remaining: string | null;
  examples: Case[];
}
