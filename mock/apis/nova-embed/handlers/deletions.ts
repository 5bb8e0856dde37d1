import { scoringJobsOf } from '../scoring.ts';
import { iso, SECOND } from '../time.ts';
import type { AnyCall, Schemas, Some } from '../types.ts';

/** A deletion request as it is kept; how far it is follows from the clock. */
export interface DeletionRequest {
  id: string;
  scope: Shown['scope'];
  /** Milliseconds since the epoch. */
  createdAt: number;
  startsAt: number;
  endsAt: number;
  fails: boolean;
}

export const deletionHandlers: Some<'deleteApplication' | 'deleteTenant' | 'getDeletionRequest'> = {
  async deleteApplication(call) {
    const { jobId, applicationId } = call.params;
    for (const job of await scoringJobsOf(call).list()) {
      if (job.jobId === jobId && job.applicationId === applicationId) await scoringJobsOf(call).delete(job.id);
    }
    return { status: 202, body: await openRequest(call, 'application') };
  },

  async deleteTenant(call) {
    await call.dropNamespace(call.params.tenantExternalId);
    return { status: 202, body: await openRequest(call, 'tenant') };
  },

  async getDeletionRequest(call) {
    const request = await requestsOf(call).get(call.params.deletionRequestId);
    if (request) return { status: 200, body: describeRequest(request, call.now) };
    throw call.refuse(
      'DELETION_REQUEST_NOT_FOUND',
      'This partner has made no such request in this environment.',
      call.params,
    );
  },
};

type Shown = Schemas['DeletionRequestAnswer']['deletionRequest'];

/** How long a request waits, and how long it is worked on (our choice). */
const WAITS = 2 * SECOND;
const TAKES = 10 * SECOND;

/** Requests are the account's, so that they outlive the tenant that they are about. */
function requestsOf({ account }: Pick<AnyCall, 'account'>) {
  return account.collection<DeletionRequest>('deletion-requests');
}

async function openRequest(
  call: Pick<AnyCall, 'account' | 'now' | 'newId'>,
  scope: Shown['scope'],
): Promise<Schemas['DeletionRequestAnswer']> {
  const { now } = call;
  const startsAt = now + WAITS;
  const id = await call.newId('delreq');
  const request = { id, scope, createdAt: now, startsAt, endsAt: startsAt + TAKES, fails: false };
  await requestsOf(call).put(id, request);
  return describeRequest(request, now);
}

function describeRequest(request: DeletionRequest, now: number): Schemas['DeletionRequestAnswer'] {
  const { id, scope, createdAt, startsAt, endsAt, fails } = request;
  const ended = now >= endsAt;
  const updatedAt = ended ? endsAt : now >= startsAt ? startsAt : createdAt;
  return {
    deletionRequest: {
      id,
      scope,
      status: ended ? (fails ? 'failed' : 'completed') : now >= startsAt ? 'processing' : 'pending',
      createdAt: iso(createdAt),
      updatedAt: iso(updatedAt),
      completedAt: ended && !fails ? iso(endsAt) : null,
      failedAt: ended && fails ? iso(endsAt) : null,
    },
  };
}
