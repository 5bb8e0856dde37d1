import type { AnswerContract } from '../../../openapi/contract.ts';
import { clientGone, Refusal } from '../errors.ts';
import type { Preferences, Received, Unforced } from '../exchange.ts';
import { readPreferences } from './prefer.ts';

/**
 * Step 2: gives the answer that `Prefer: code=…` or `example=…` asks for, whatever else is right or wrong with the
 * request. It uses no quota. `Prefer: wait=…` makes any answer wait.
 */
export async function force(received: Received): Promise<Unforced> {
  const { request, context } = received;
  const preferences = readPreferences(request.headers.get('prefer'));
  if (preferences.wait !== undefined) {
    await context.sleep(preferences.wait * 1000, request.signal);
    if (request.signal.aborted) throw clientGone();
    context.now = context.clock();
  }
  if (preferences.code === undefined && preferences.example === undefined) {
    return Object.assign(received, { preferences });
  }

  const { answers } = received.operation.contract;
  const answer = answers.find((candidate) => fits(candidate, preferences));
  if (answer) {
    throw new Refusal('force/forced', `The request asked for this answer with Prefer: ${describe(preferences)}.`, {
      answer: answer.name,
    });
  }
  const names = answers.map(({ status, name }) => `${status} ${name}`).join(', ');
  const asked = describe(preferences);
  const why = `No response of this operation is ${asked}; the body lists the ${answers.length} that there are.`;
  throw new Refusal('force/unknown-example', why, {
    documented: { names },
    values: { value: preferences.example ?? preferences.code ?? '' },
  });
}

function fits({ name, status }: AnswerContract, { code, example }: Preferences): boolean {
  return (example === undefined || name === example) && (code === undefined || String(status) === code);
}

function describe({ code, example }: Preferences): string {
  return [code && `code=${code}`, example && `example=${example}`].filter(Boolean).join(', ');
}
