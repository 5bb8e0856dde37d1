/** A run in the page: the loops, and a sandbox of their own to run against. Loaded when a run is asked for. */
import { outgoingRequest } from '../sandbox/request.ts';
import { loadSample } from '../sandbox/sample.ts';
import { addressOf } from '../sandbox/address.ts';
import { getClock, moveClock } from '../sandbox/console.ts';
import { startSandbox } from '../sandbox/state.ts';
import type { Inputs } from '../sandbox/request.ts';
import { toRequest } from '../sandbox/to-request.ts';
import type { LoopId } from './loop-names.ts';
import { LOOPS } from './loops.ts';
import { runLoop, type Run } from './run.ts';
import type { LabView } from './lab-view.ts';
import { readWait } from './wait.ts';

/** Lets a loop make its requests against a fresh sandbox, whose clock moves as the loop sleeps. */
export async function runExperiment(view: LabView, loop: LoopId, wanted: number, signal: AbortSignal): Promise<Run> {
  const { fetch, openScratch } = await startSandbox();
  const scratch = openScratch();
  const clock = await openClock(scratch.path);
  try {
    const base = addressOf(`${scratch.path}${view.request.api.mockBase}`);
    return await runLoop(LOOPS[loop], {
      wanted,
      signal,
      random: Math.random,
      waitOf: (response, now) => readWait(view.wait, response, clock.start + now),
      send: async (call, at) => {
        await clock.moveTo(at);
        const outgoing = outgoingRequest(view.request, stateOf(view), call + 1);
        return fetch(await toRequest(outgoing, base, loadSample, signal));
      },
    });
  } finally {
    scratch.close();
  }
}

function stateOf({ request, key }: LabView): Inputs {
  return { key: key.value, draft: request.operation.draft, text: null, files: {} };
}

/** A clock that stands still until it is moved: that of the sandbox at this path. */
async function openClock(scratch: string): Promise<Clock> {
  const { now } = await getClock(scratch);
  let moved = 0;
  return {
    start: Date.parse(now),
    async moveTo(at) {
      if (at <= moved) return;
      await moveClock((at - moved) / 1000, scratch);
      moved = at;
    },
  };
}

interface Clock {
  /** Its first time, in milliseconds since the epoch. */
  start: number;
  /** Moves it to so many milliseconds after that. */
  moveTo: (at: number) => Promise<void>;
}
