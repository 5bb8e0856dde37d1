import { headerOf, type Answer } from '../../sandbox/answer.ts';
import { limitRows, quotasOf } from '../../sandbox/limit-headers.ts';
import type { Session } from '../session.ts';
import type { PolicyQuota } from './quotas.ts';

/** What is known of a policy: the sandbox knows all of it, the headers of a response a part. */
export type Figures = Pick<PolicyQuota, 'policy' | 'limit' | 'remaining'> & Partial<PolicyQuota>;

/**
 * Returns what is left of each policy that counts the operation, the one that is nearest to its end first: the policy
 * that rejected the request, then by the share that is left. Policies of which nothing is known come last.
 */
export function limitsOf(session: Pick<Session, 'view' | 'answer' | 'quotas'>): Meter[] {
  const { view } = session;
  const answer = session.answer.value;
  const known = session.quotas.value;
  const told = quotasOf(limitRows(view.api.limitHeaders, answer));
  const meters = view.operation.limits.map(({ policy }): Meter => {
    const quota: Figures | undefined = known?.here.find((each) => each.policy === policy);
    const figures = quota ?? (known ? undefined : told.find((each) => each.policy === policy));
    return { policy, unit: view.api.policies[policy]?.counts ?? '', figures };
  });
  const rejecting = rejectingPolicy(answer);
  const rank = ({ policy, figures }: Meter) =>
    policy === rejecting ? -1 : figures && figures.limit > 0 ? figures.remaining / figures.limit : 2;
  return meters.toSorted((one, other) => rank(one) - rank(other));
}

/** Returns the policy that rejected a request, null where none did. */
export function rejectingPolicy(answer: Answer | null): string | null {
  const [step, policy = null] = (answer && headerOf(answer, 'X-Mock-Reason'))?.split('/') ?? [];
  return step === 'limit' ? policy : null;
}

/** A policy with what is left of it. */
export interface Meter {
  policy: string;
  /** What it counts, where that is not requests. */
  unit: string;
  /** undefined: nobody knows yet. */
  figures: Figures | undefined;
}
