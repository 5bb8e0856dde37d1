import type { AnswerContract } from '../../../openapi/contract.ts';
import { clientGone, Refusal } from '../errors.ts';
import type { Eventually } from '../eventually.ts';
import type { Received, Unforced } from '../exchange.ts';
import type { Preferences } from '../preferences.ts';
import { readPreferences } from './prefer.ts';

/** What can happen to a connection in place of a response. */
const FAULTS = ['drop', 'hang'];

/** How long a request hangs before its connection is dropped, in milliseconds: longer than clients wait. */
const HANG = 10 * 60_000;

/**
 * Step 2: gives the answer that `Prefer: code=…` or `example=…` asks for, whatever else is right or wrong with the
 * request, or breaks the connection as `fault=…` says. It uses no quota. `Prefer: wait=…` makes any answer wait. What
 * the owner of the sandbox ordered for the operation holds for requests that ask for nothing themselves.
 */
export function force(received: Received): Eventually<Unforced> {
  const { request, context, api, operation } = received;
  const asked = readPreferences(request.headers.get('prefer'));
  const ordered = isForced(asked) ? null : context.takeOrder?.(api.contract.id, operation.contract.id);
  const preferences = ordered ? { ...asked, ...ordered } : asked;
  if (preferences.wait === undefined && !isForced(preferences)) return Object.assign(received, { preferences });
  return comply(received, preferences, ordered ? 'The owner of the mock chose this response' : BY_PREFER);
}

const BY_PREFER = 'The request chose this response with Prefer';

/** Does what is preferred. */
async function comply(received: Received, preferences: Preferences, by: string): Promise<Unforced> {
  const { operation } = received;
  if (preferences.wait !== undefined) await pause(received, preferences.wait * 1000);
  if (!isForced(preferences)) return Object.assign(received, { preferences });
  if (preferences.share && !(await isIncluded(received, preferences.share)))
    return Object.assign(received, { preferences: {} });

  if (preferences.fault !== undefined) await breakConnection(received, preferences.fault);
  if (preferences.code === undefined && preferences.example === undefined)
    return Object.assign(received, { preferences });

  const { answers } = operation.contract;
  const answer = answers.find((candidate) => fits(candidate, preferences));
  if (answer) throw new Refusal('force/forced', `${by}: ${describe(preferences)}.`, { answer: answer.name });
  const names = answers.map(({ status, name }) => `${status} ${name}`).join(', ');
  const why = `No response of this operation is ${describe(preferences)}; the body lists the ${answers.length} that there are.`;
  throw unknown(preferences.example ?? preferences.code ?? '', names, why);
}

/** Whether preferences ask for something else than the response that the request would get. */
function isForced({ code, example, fault, cut }: Preferences): boolean {
  return code !== undefined || example !== undefined || fault !== undefined || cut !== undefined;
}

async function pause(received: Received, milliseconds: number): Promise<void> {
  const { request, context } = received;
  await context.sleep(milliseconds, request.signal);
  if (request.signal.aborted) throw clientGone();
  context.now = context.clock();
  // Its keys may have changed meanwhile.
  received.sent = undefined;
}

/** Counts the request, and returns whether it is among those of its round that get what is preferred. */
async function isIncluded(
  { api, operation, context }: Received,
  share: { times: number; of: number },
): Promise<boolean> {
  // One count an operation, so that no request decides how much is kept.
  const path = `share/${api.contract.id}/${operation.contract.id}`;
  const before = await context.store.update<number, number>([path], ([count = 0]) => ({
    values: [count + 1],
    result: count,
  }));
  return before % share.of < share.times;
}

async function breakConnection(received: Received, fault: string): Promise<never> {
  if (!FAULTS.includes(fault)) {
    const why = `There is no fault ${fault}; the body lists the ${FAULTS.length} that there are.`;
    throw unknown(fault, FAULTS.join(', '), why);
  }
  if (fault === 'hang') await pause(received, HANG);
  throw new Refusal(`force/${fault}`, 'The mock dropped the connection without a response, as requested.', {
    drop: true,
  });
}

function unknown(value: string, names: string, why: string): Refusal {
  return new Refusal('force/unknown-example', why, { documented: { names }, values: { value } });
}

function fits({ name, status }: AnswerContract, { code, example }: Preferences): boolean {
  return (example === undefined || name === example) && (code === undefined || String(status) === code);
}

function describe({ code, example }: Preferences): string {
  return [code && `code=${code}`, example && `example=${example}`].filter(Boolean).join(', ');
}
