import { batch, signal, type Signal } from '@preact/signals';
import { caseOf, type Answer } from '../sandbox/answer.ts';
import { nextNumber, setNextNumber } from '../sandbox/counter.ts';
import { outgoingRequest, type Outgoing } from '../sandbox/request.ts';
import { explain, orAbort } from './request/failure.ts';
import type { Quotas } from './limits/quotas.ts';
import type * as Sending from './request/sending.ts';
import { noteChange, readClock, startSandbox } from '../sandbox/state.ts';
import { chosenCase } from './cases/chosen.ts';
import { forgetSeen, keepSeen, readSeen } from './cases/seen.ts';
import { furtherRequests, isRequestWindow, repeatsOf, requestsOf } from './request/requests.ts';
import { chooseCase, initialState, type RequestState } from './state.ts';
import type { PlaygroundView } from '../contract/playground-view.ts';

/** More answers than anybody draws; older ones are forgotten. */
const LONGEST_LOG = 5000;

/** Returns the state of one playground and what can be done with it. */
export function createSession(view: PlaygroundView, name?: string): Session {
  const state = signal(initialState(view, name));
  const number = signal(1);
  const answer = signal<Answer | null>(null);
  const sent = signal<RequestState | null>(null);
  const statuses = signal<number[]>([]);
  const log = signal<LoggedAnswer[]>([]);
  const quotas = signal<Quotas | null>(null);
  const seen = signal<string[]>([]);
  const progress = signal<Progress | null>(null);
  const failure = signal<string | null>(null);
  const outcome = signal<string | null>(null);
  const stopped = signal<Progress | null>(null);
  const isPrevious = signal(false);
  const place = `${view.api.id}/${view.operation.id}`;
  let controller: AbortController | null = null;

  /** Sends the requests in order and shows each answer from the `shown`th on. */
  async function run(requests: Outgoing[], shown: number, { burst, wanted = null }: RunOptions = {}): Promise<void> {
    if (controller) return;
    const own = new AbortController();
    controller = own;
    const sentState = state.value;
    batch(() => {
      failure.value = null;
      outcome.value = null;
      stopped.value = null;
      statuses.value = [];
      isPrevious.value = answer.value !== null;
      progress.value = { done: 0, total: requests.length, before: shown };
    });
    let sending: typeof Sending | null = null;
    try {
      const started = Promise.all([startSandbox(view.api.id), import('./request/sending.ts')]);
      const [{ fetch }, loaded] = await orAbort(started, own.signal);
      sending = loaded;
      const { sendOne, sendUntil, inPool, allowanceOf, outcomeOf } = loaded;
      if (burst) await orAbort(refreshQuotas(), own.signal);
      const allowance = burst && allowanceOf(quotas.value, (policy) => isRequestWindow(view, policy));
      await inPool(requests, burst?.atOnce ?? 1, async (outgoing, index) => {
        const onPart = (part: Answer) => index >= shown && own === controller && display(part, sentState);
        const send = (next: Outgoing) =>
          orAbort(sendOne(view.api, next, fetch, { signal: own.signal, onPart }), own.signal);
        const received = await sendUntil(index === requests.length - 1 ? wanted : null, outgoing, send);
        batch(() => {
          progress.value = { total: requests.length, before: shown, done: (progress.value?.done ?? 0) + 1 };
          if (index >= shown) show(received, sentState);
        });
      });
      if (burst && statuses.value.length > 1) outcome.value = outcomeOf(statuses.value, allowance ?? null);
    } catch (error) {
      const isStopped = own.signal.aborted;
      if (isStopped) stopped.value = progress.value;
      const cancelled = sending?.cancelledAfter(statuses.value, requests.length - shown) ?? 'Canceled.';
      failure.value = isStopped ? cancelled : explain(error);
      own.abort();
      if (answer.value?.stream?.end === 'open') answer.value = cutOff(answer.value);
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

  function display(received: Answer, sentState: RequestState): void {
    batch(() => {
      answer.value = received;
      sent.value = sentState;
      isPrevious.value = false;
    });
  }

  function show(received: Answer, sentState: RequestState): void {
    display(received, sentState);
    statuses.value = [...statuses.value, received.status];
    log.value = [...log.value.slice(1 - LONGEST_LOG), { at: received.arrived, status: received.status }];
    const name = caseOf(received, view.operation, sentState.chosen);
    if (name === null || seen.value.includes(name)) return;
    seen.value = [...seen.value, name];
    keepSeen(place, seen.value);
  }

  async function refreshQuotas(): Promise<void> {
    const { key } = state.value;
    try {
      const { readQuotas } = await import('./limits/quotas.ts');
      const known = await readQuotas(view, key);
      if (state.value.key === key) quotas.value = known;
    } catch {
      // The headers of the answers tell most of it.
    }
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
    sent,
    statuses,
    log,
    quotas,
    outcome,
    seen,
    progress,
    failure,
    stopped,
    isPrevious,
    edit(change) {
      state.value = change(state.value);
    },
    choose(name) {
      state.value = chooseCase(state.value, view, name);
    },
    async send() {
      if (controller) return;
      const requests = requestsOf(view, state.value, takeNumbers(repeatsOf(view, state.value) + 1));
      const further = furtherRequests(view, state.value, () => takeNumbers(1));
      await run(requests, requests.length - 1, { wanted: { status: chosenCase(view, state.value)?.status, further } });
    },
    async repeat(times, atOnce = 1) {
      if (controller) return;
      const first = takeNumbers(times);
      const requests = Array.from({ length: times }, (_, index) => outgoingRequest(view, state.value, first + index));
      await run(requests, 0, { burst: { atOnce } });
    },
    refreshQuotas,
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
        sent.value = null;
        log.value = [];
        failure.value = null;
        outcome.value = null;
        stopped.value = null;
        isPrevious.value = false;
        statuses.value = [];
        seen.value = [];
        number.value = nextNumber();
      });
    },
  };
}

/** A stream that was cancelled keeps what had come of it. */
function cutOff(answer: Answer): Answer {
  return { ...answer, ...(answer.stream && { stream: { ...answer.stream, end: 'cut' } }) };
}

/** How several requests are sent. */
interface RunOptions {
  /** Sends so many at a time, and says at the end what came of them. */
  burst?: { atOnce: number };
  /** What the last request has to get, and what is sent until it does. */
  wanted?: Sending.Wanted | null;
}

/** Where a run of several requests is. */
export interface Progress {
  done: number;
  total: number;
  /** How many of them come before those whose answers are shown. */
  before: number;
}

/** When an answer came, in milliseconds of the sandbox's clock, and what it was. */
interface LoggedAnswer {
  at: number;
  status: number;
}

/** One playground: what it shows, as signals, and what its buttons do. */
export interface Session {
  view: PlaygroundView;
  state: Signal<RequestState>;
  /** The number that the next request gets. */
  number: Signal<number>;
  answer: Signal<Answer | null>;
  /** The request of that answer, as it was in the form. */
  sent: Signal<RequestState | null>;
  /** The status of each answer of the last run that was shown. */
  statuses: Signal<number[]>;
  /** The answers that were shown since the sandbox was reset, oldest first. */
  log: Signal<LoggedAnswer[]>;
  /** What is left for the key, as the sandbox knows it; null until it was asked, and where it knows nothing. */
  quotas: Signal<Quotas | null>;
  /** What came of the last run of many, in words. */
  outcome: Signal<string | null>;
  /** Names of the cases that were answered in this tab. */
  seen: Signal<string[]>;
  progress: Signal<Progress | null>;
  failure: Signal<string | null>;
  /** Where the last run was when it was cancelled. */
  stopped: Signal<Progress | null>;
  /** Whether the answer is of a run before the last one. */
  isPrevious: Signal<boolean>;
  edit(change: (state: RequestState) => RequestState): void;
  choose(name: string): void;
  send(): Promise<void>;
  /** Sends the request so often, `atOnce` at a time. */
  repeat(times: number, atOnce?: number): Promise<void>;
  /** Asks the sandbox what is left for the key; it costs nothing. Never rejects. */
  refreshQuotas(): Promise<void>;
  cancel(): void;
  /** Reads what only the browser knows; the first picture has to be the server's. */
  wake(): void;
  clear(): void;
}
