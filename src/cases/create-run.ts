import { batch, signal, type Signal } from '@preact/signals';
import type { Case } from '../../openapi/case.ts';
import { connect } from '../sandbox/connect.ts';
import type { Connection } from '../sandbox/connection.ts';
import { runCases, type CaseResult } from './run.ts';

const WAYS: Record<Connection['transport'], string> = {
  worker: 'through the service worker of this page',
  direct: 'in the page, without a service worker',
  http: 'on this server',
};

/** Returns what sends cases and tells how far it is. `site` is the site's path, with a slash at its end. */
export function createRun(site: string): Run {
  const progress = signal<Progress | null>(null);
  const summary = signal<Summary | null>(null);
  const differing = signal<CaseResult[]>([]);
  let controller: AbortController | null = null;

  return {
    progress,
    summary,
    differing,
    async start(chosen, report) {
      if (controller) return;
      const own = new AbortController();
      controller = own;
      batch(() => {
        progress.value = { done: 0, total: chosen?.size ?? 0 };
        summary.value = null;
        differing.value = [];
      });
      try {
        const cases = (await loadCases(site)).filter(({ id }) => chosen === null || chosen.has(id));
        const connection = await connect();
        // Hundreds of requests follow: all of them take the same way.
        await connection.startWorker();
        summary.value = await send(cases, connection, own.signal, report);
      } catch (error) {
        summary.value = { text: `The cases could not be sent: ${String(error)}`, isGood: false };
      } finally {
        controller = null;
        progress.value = null;
      }
    },
    cancel() {
      controller?.abort();
    },
  };

  async function send(
    cases: Case[],
    connection: Connection,
    aborted: AbortSignal,
    report: (result: CaseResult) => void,
  ): Promise<Summary> {
    const started = performance.now();
    let done = 0;
    let shown = 0;
    await runCases(cases, connection, {
      site: location.origin + site,
      signal: aborted,
      report(result) {
        done += 1;
        report(result);
        if (result.differences.length > 0) differing.value = [...differing.value, result];
        // A bar that is drawn anew for each case would cost more time than the cases.
        if (performance.now() - shown < 50) return;
        shown = performance.now();
        progress.value = { done, total: cases.length };
      },
    });
    const reproduced = done - differing.value.length;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const isWhole = done === cases.length;
    return {
      text: `${reproduced} of ${done} reproduced in ${seconds} s, ${WAYS[connection.transport]}.${
        isWhole ? '' : ` Canceled: ${cases.length - done} not sent.`
      }`,
      isGood: isWhole && reproduced === done,
    };
  }
}

async function loadCases(site: string): Promise<Case[]> {
  const response = await fetch(`${site}cases.json`);
  if (!response.ok) throw new Error(`the site returned ${response.status} for cases.json`);
  return (await response.json()) as Case[];
}

export interface Run {
  /** null: nothing is under way. */
  progress: Signal<Progress | null>;
  summary: Signal<Summary | null>;
  /** Those whose answer is not the documented one. */
  differing: Signal<CaseResult[]>;
  /** Sends the cases with these ids, or all. One run at a time. */
  start(chosen: ReadonlySet<string> | null, report: (result: CaseResult) => void): Promise<void>;
  cancel(): void;
}

export interface Progress {
  done: number;
  total: number;
}

/** What came of a run, in one sentence. */
export interface Summary {
  text: string;
  isGood: boolean;
}
