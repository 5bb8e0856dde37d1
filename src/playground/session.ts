import { batch, signal, type Signal } from '@preact/signals';
import { caseOf, readAnswer, type Answer } from './answer.ts';
import { nextNumber, setNextNumber } from './counter.ts';
import { outgoingRequest, toRequest, type Outgoing } from './request.ts';
import { addressOf, noteChange, readClock, sandboxNow, startSandbox } from './sandbox.ts';
import { forgetSeen, keepSeen, readSeen } from './seen.ts';
import { repeatsOf, seriesOf } from './series.ts';
import { chooseCase, initialState, type RequestState } from './state.ts';
import type { PlaygroundView } from './view.ts';

/** Returns the state of one playground and what can be done with it. */
export function createSession(view: PlaygroundView, name?: string): Session {
  const state = signal(initialState(view, name));
  const number = signal(1);
  const answer = signal<Answer | null>(null);
  const statuses = signal<number[]>([]);
  const seen = signal<string[]>([]);
  const progress = signal<Progress | null>(null);
  const failure = signal<string | null>(null);
  const place = `${view.api.id}/${view.operation.id}`;
  let controller: AbortController | null = null;

  /** Sends the requests one after the other and shows each answer from the `shown`th on. */
  async function run(requests: Outgoing[], shown: number): Promise<void> {
    if (controller) return;
    const own = new AbortController();
    controller = own;
    batch(() => {
      failure.value = null;
      statuses.value = [];
      progress.value = { done: 0, total: requests.length, before: shown };
    });
    try {
      const { fetch } = await orAbort(startSandbox(), own.signal);
      for (const [index, outgoing] of requests.entries()) {
        const received = await orAbort(exchange(outgoing, fetch, own.signal), own.signal);
        batch(() => {
          progress.value = { done: index + 1, total: requests.length, before: shown };
          if (index >= shown) show(received);
        });
      }
    } catch (error) {
      failure.value = own.signal.aborted ? 'Cancelled.' : explain(error);
    } finally {
      controller = null;
      progress.value = null;
      // An API without keys may be the sandbox's own, which moves the clock and changes keys.
      if (!view.api.key) {
        readClock().catch(() => undefined);
        noteChange('keys');
      }
    }
  }

  function show(received: Answer): void {
    answer.value = received;
    statuses.value = [...statuses.value, received.status];
    const name = caseOf(received, view.operation, state.value.chosen);
    if (name === null || seen.value.includes(name)) return;
    seen.value = [...seen.value, name];
    keepSeen(place, seen.value);
  }

  function exchange(outgoing: Outgoing, fetch: (request: Request) => Promise<Response>, signal: AbortSignal) {
    return toRequest(outgoing, addressOf(view.api.mockBase), loadSample, signal).then(async (request) => {
      const started = performance.now();
      const response = await fetch(request);
      return readAnswer(response, started, sandboxNow());
    });
  }

  function takeNumbers(count: number): number {
    const first = nextNumber();
    setNextNumber(first + count);
    number.value = first + count;
    return first;
  }

  return {
    view,
    state,
    number,
    answer,
    statuses,
    seen,
    progress,
    failure,
    edit(change) {
      state.value = change(state.value);
    },
    choose(name) {
      state.value = chooseCase(state.value, view, name);
    },
    async send() {
      if (controller) return;
      const requests = seriesOf(view, state.value, takeNumbers(repeatsOf(view, state.value) + 1));
      await run(requests, requests.length - 1);
    },
    async repeat(times) {
      if (controller) return;
      const first = takeNumbers(times);
      const requests = Array.from({ length: times }, (_, index) => outgoingRequest(view, state.value, first + index));
      await run(requests, 0);
    },
    cancel() {
      controller?.abort();
    },
    wake() {
      number.value = nextNumber();
      seen.value = readSeen(place);
    },
    clear() {
      controller?.abort();
      forgetSeen();
      batch(() => {
        answer.value = null;
        failure.value = null;
        statuses.value = [];
        seen.value = [];
        number.value = nextNumber();
      });
    },
  };
}

async function loadSample(sample: string): Promise<Blob> {
  const response = await fetch(addressOf(sample));
  if (!response.ok) throw new Error(`Failed to load the file ${sample}: the site answered ${response.status}.`);
  return response.blob();
}

/** Gives up as soon as the reader does, whatever the transport makes of the signal. */
function orAbort<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')), { once: true });
    work.then(resolve, reject);
  });
}

function explain(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `The request could not be made: ${why}`;
}

/** Where a run of several requests is. */
export interface Progress {
  done: number;
  total: number;
  /** How many of them come before those whose answers are shown. */
  before: number;
}

/** One playground: what it shows, as signals, and what its buttons do. */
export interface Session {
  view: PlaygroundView;
  state: Signal<RequestState>;
  /** The number that the next request gets. */
  number: Signal<number>;
  answer: Signal<Answer | null>;
  /** The status of each answer of the last run that was shown. */
  statuses: Signal<number[]>;
  /** Names of the cases that were answered in this tab. */
  seen: Signal<string[]>;
  progress: Signal<Progress | null>;
  failure: Signal<string | null>;
  edit(change: (state: RequestState) => RequestState): void;
  choose(name: string): void;
  send(): Promise<void>;
  repeat(times: number): Promise<void>;
  cancel(): void;
  /** Reads what only the browser knows; the first picture has to be the server's. */
  wake(): void;
  clear(): void;
}
