import type { OperationContract } from '../../openapi/contract.ts';
import { Refusal } from './errors.ts';
import type { Eventually } from './eventually.ts';
import type { Checked } from './exchange.ts';
import type { Reply } from './answer/reply.ts';
import { hashSecret, type KeyRecord } from './keys/key.ts';
import { scopePath } from './quota/quotas.ts';
import { sweep } from './quota/sweep.ts';
import { removeResources, writeResource } from './room.ts';

/** How long a first request may run before another one with its key may take its place. */
const ABANDONED_AFTER = 60_000;

/**
 * Runs a handler, or gives the answer that the first request with the same idempotency key got. Only successes are
 * kept: a request that failed may be sent again with its key.
 */
export function replayOrRun(checked: Checked, run: () => Eventually<Reply>): Eventually<Reply> {
  const { operation, headers, key } = checked;
  const contract = operation.contract.idempotency;
  const sent = contract && headers[contract.header.toLowerCase()];
  return contract && typeof sent === 'string' && key ? replayOrRunOnce(checked, { contract, sent, key }, run) : run();
}

async function replayOrRunOnce(
  checked: Checked,
  { contract, sent, key }: SentKey,
  run: () => Eventually<Reply>,
): Promise<Reply> {
  const { operation, context, api } = checked;
  const place = `idempotency/${api.contract.id}`;
  const path = `${place}/${scopePath(contract.scope, operation, key)}/${hashSecret(sent)}`;
  const fingerprint = fingerprintOf(checked, contract.header);
  const { now } = context;
  const own = { operation: operation.contract.id, fingerprint };
  const known = await context.store.update<Kept, Kept | null>([path], ([kept]) =>
    // One without an operation was written by an earlier version, and nothing says whose response it is.
    kept?.operation !== undefined && kept.until > now
      ? { result: kept }
      : {
          values: [{ ...own, reply: null, until: now + ABANDONED_AFTER }],
          lifetimes: [ABANDONED_AFTER * 2],
          result: null,
        },
  );
  if (known) return replay(known, own, contract.replayed);

  try {
    const ended = await sweep<Kept>(context.store, place, now, ({ until }) => until);
    await removeResources(context.store, api.contract.id, ended);
    const reply = await run();
    const { removed } = await writeResource<Kept, void>(context.store, api.contract.id, path, () => ({
      resource: { ...own, reply, until: now + contract.ttl * 1000 },
      result: undefined,
    }));
    checked.removed = (checked.removed ?? 0) + removed;
    return reply;
  } catch (error) {
    await context.store.delete(path);
    throw error;
  }
}

function replay(kept: Kept, own: Pick<Kept, 'operation' | 'fingerprint'>, header: string): Reply {
  if (kept.fingerprint !== own.fingerprint || kept.operation !== own.operation) {
    throw new Refusal('handle/idempotency-mismatch', 'Another request was sent with the same idempotency key before.');
  }
  if (!kept.reply) {
    throw new Refusal(
      'handle/idempotency-in-progress',
      'The first request with this idempotency key is still running.',
    );
  }
  return { ...kept.reply, headers: { ...kept.reply.headers, [header]: 'true' } };
}

/** Two requests are the same when all that a handler can see of them is, but for the idempotency key itself. */
function fingerprintOf({ request, path, search, headers, body }: Checked, header: string): string {
  const { [header.toLowerCase()]: _key, ...others } = headers;
  return hashSecret(JSON.stringify([request.method, path, search, others, body ?? null]));
}

/** An idempotency key, whose it is, and what the document says of such keys. */
interface SentKey {
  contract: NonNullable<OperationContract['idempotency']>;
  /** What the client sent as the key. */
  sent: string;
  key: KeyRecord;
}

/** A request that an idempotency key was sent with, and the response to it. */
export interface Kept {
  /** Whose response it is, by its id. */
  operation?: string;
  fingerprint: string;
  /** null while the first request runs. */
  reply: Reply | null;
  /** Milliseconds since the epoch. */
  until: number;
}
