import type { Case } from '../../openapi/case.ts';
import { recordResponse } from './parity.ts';
import type { ResponseRecord } from './parity.ts';
import { createTestSandbox, replay } from './sandbox.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** What a test replays one documented case over; the closing lines of a run count them. */
    replayedOver?: string;
  }
}

/** Returns the options of a suite in which each test replays one documented case over a transport. */
export function replayedOver(transport: string): { meta: { replayedOver: string } } {
  return { meta: { replayedOver: transport } };
}

const answers = new Map<string, Promise<Response>>();

/** Resolves to what the engine answers to a case in a fresh sandbox. It is asked once; each caller gets a copy. */
export async function engineAnswer(example: Case): Promise<Response> {
  const known = answers.get(example.id) ?? replay(createTestSandbox().target, example);
  answers.set(example.id, known);
  return (await known).clone();
}

const records = new Map<string, Promise<ResponseRecord>>();

/** Resolves to what every transport must answer to a case. */
export function engineRecord(example: Case): Promise<ResponseRecord> {
  const known = records.get(example.id) ?? engineAnswer(example).then((answer) => recordResponse(answer));
  records.set(example.id, known);
  return known;
}
