import type { LimitHeaderView, PlaygroundView } from '../contract/playground-view.ts';

/** What a retry lab is given: plain data, written into the page by src/contract/lab.ts. */
export interface LabView {
  request: PlaygroundView;
  /** The demo key that meets a limit soonest. */
  key: { name: string; value: string };
  /** How much it may, such as `3 requests in any 60 seconds`. */
  allowance: string;
  /** null: a refusal does not say how long to wait. */
  wait: WaitRule | null;
}

/** Where a refusal says how long to wait. */
export type WaitRule = { in: 'header'; name: string; kind: LimitHeaderView['kind'] } | { in: 'body'; pointer: string };
