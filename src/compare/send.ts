import type { Case } from '../../openapi/case.ts';
import { connect } from '../sandbox/connect.ts';
import { showReceived } from './received.ts';
import { sendCase } from './send-case.ts';

/** Sends the cases of a button, one an API, all at once, and shows each answer in its cell. */
export async function sendMistake(button: HTMLButtonElement): Promise<void> {
  const row = button.closest('tr');
  const state = row?.querySelector<HTMLElement>('.cp-state');
  if (!row || !state || button.disabled) return;

  button.disabled = true;
  try {
    const { site, examples } = readCases();
    const wanted = new Set(button.dataset['cases']?.split(' '));
    const chosen = examples.filter(({ id }) => wanted.has(id));
    const connection = await connect();
    await Promise.all(
      chosen.map(async (example) => {
        const cell = row.querySelector<HTMLElement>(`[data-case="${CSS.escape(example.id)}"]`);
        const received = await sendCase(example, connection, location.origin + site);
        if (cell) showReceived(cell, received);
      }),
    );
    state.textContent = `${chosen.length} responses, ${connection.transport === 'worker' ? 'through the service worker' : 'in the page'}`;
  } catch (error) {
    state.textContent = `It could not be sent: ${String(error)}`;
  } finally {
    button.disabled = false;
  }
}

/** The cases are part of the page: they are few, and nothing else has to be loaded. */
function readCases(): { site: string; examples: Case[] } {
  const element = document.getElementById('compare-cases');
  return { site: element?.dataset['site'] ?? '/', examples: JSON.parse(element?.textContent ?? '[]') as Case[] };
}
