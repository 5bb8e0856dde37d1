import { hashText } from './chance.ts';
import { cuidOf } from './ids.ts';
import { iso } from './time.ts';
import type { AnyCall, Criterion, NewCriterion, Schemas } from './types.ts';

/** The criteria of one job in all their versions, the oldest first. */
export interface JobCriteria {
  jobId: string;
  versions: CriteriaVersion[];
}

/** Times are milliseconds since the epoch. A version is active until it is archived; at most one is. */
export interface CriteriaVersion {
  id: string;
  version: number;
  createdAt: number;
  archivedAt: number | null;
  criteria: Criterion[];
}

/** Returns where a tenant's criteria are kept, by job. */
export function criteriaOf({ namespace }: Pick<AnyCall, 'namespace'>) {
  return namespace.collection<JobCriteria>('criteria');
}

/** Returns the version that applications are scored against now, if there is one. */
export function activeVersion(job: JobCriteria | undefined): CriteriaVersion | undefined {
  return job?.versions.find(({ archivedAt }) => archivedAt === null);
}

/** Returns the active version of a job, or refuses where there is none. */
export async function findActive(call: Pick<AnyCall, 'namespace' | 'refuse'>, jobId: string): Promise<CriteriaVersion> {
  const active = activeVersion(await criteriaOf(call).get(jobId));
  if (active) return active;
  throw refuseMissing(call, jobId);
}

/** Returns one version of a job, or refuses where there is none with this id. */
export async function findVersion(
  call: Pick<AnyCall, 'namespace' | 'refuse'>,
  jobId: string,
  versionId: string,
): Promise<CriteriaVersion> {
  const job = await criteriaOf(call).get(jobId);
  const version = job?.versions.find(({ id }) => id === versionId);
  if (version) return version;
  throw call.refuse(
    'CRITERIA_VERSION_NOT_FOUND',
    `The tenant ${call.namespace.name} has no such version for this job.`,
    {
      jobId,
      versionId,
    },
  );
}

/** Returns the refusal of a job without criteria. */
export function refuseMissing({ namespace, refuse }: Pick<AnyCall, 'namespace' | 'refuse'>, jobId: string): Error {
  return refuse('CRITERIA_NOT_FOUND', `The tenant ${namespace.name} has no active criteria for this job.`, { jobId });
}

/** Archives the active version and makes a new one of the proposed criteria. Texts that stay keep their ids. */
export async function startVersion(
  call: Pick<AnyCall, 'namespace' | 'newId' | 'newIds' | 'now'>,
  jobId: string,
  proposed: readonly NewCriterion[],
): Promise<Criterion[]> {
  const { now } = call;
  const id = cuidOf(await call.newId('version'));
  const ids = await reserveIds(call, proposed.length);

  return changeJob(call, jobId, (job) => {
    const before = job.versions.at(-1);
    const criteria = withIds(proposed, before?.criteria ?? [], ids);
    const archived = job.versions.map((each) => ({ ...each, archivedAt: each.archivedAt ?? now }));
    const version = { id, version: (before?.version ?? 0) + 1, createdAt: now, archivedAt: null, criteria };
    return { job: { jobId, versions: [...archived, version] }, result: criteria };
  });
}

/** Changes what a tenant has for a job as one step. A job without anything starts empty. */
export function changeJob<T>(
  call: Pick<AnyCall, 'namespace'>,
  jobId: string,
  change: (job: JobCriteria) => { job: JobCriteria; result: T },
): Promise<T> {
  return criteriaOf(call).upsert(jobId, (before = { jobId, versions: [] }) => {
    const { job, result } = change(before);
    return { resource: job, result };
  });
}

/** Returns a job with one version replaced, or added as its newest. */
export function replaceVersion(job: JobCriteria, version: CriteriaVersion): JobCriteria {
  return { ...job, versions: [...job.versions.filter(({ id }) => id !== version.id), version] };
}

/** Returns ids for criteria that may turn out to be new. */
export function reserveIds({ newIds }: Pick<AnyCall, 'newIds'>, count: number): Promise<string[]> {
  return newIds('crit', count);
}

/** Returns the criteria in their order; one whose text was there before keeps its id, each id once. */
export function withIds(
  proposed: readonly NewCriterion[],
  before: readonly Criterion[],
  ids: readonly string[],
): Criterion[] {
  // By text, and in their order: looked up one by one, long lists would cost their square.
  const known = Map.groupBy(before, ({ text }) => text);
  return proposed.map(({ text, importance }, order) => {
    const same = known.get(text)?.shift();
    return { id: same?.id ?? ids[order] ?? '', text, importance, order };
  });
}

/** Returns the mark that changes with every change of the criteria. */
export function revisionOf({ id, criteria }: CriteriaVersion): string {
  return `crit_${hashText(JSON.stringify([id, criteria]))
    .toString(16)
    .padStart(8, '0')
    .slice(0, 6)}`;
}

/** Returns a version as the API shows it in a list. */
export function describeVersion({ id, version, createdAt, archivedAt }: CriteriaVersion): Schemas['Version'] {
  return {
    id,
    version,
    status: archivedAt === null ? 'ACTIVE' : 'ARCHIVED',
    createdAt: iso(createdAt),
    archivedAt: archivedAt === null ? null : iso(archivedAt),
  };
}

/** Returns a version as the API shows it alone. */
export function describeVersionFully(version: CriteriaVersion): Schemas['VersionAnswer'] {
  return {
    version: describeVersion(version),
    criteriaRevision: revisionOf(version),
    criteria: version.criteria,
  };
}
