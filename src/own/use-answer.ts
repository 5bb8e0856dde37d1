import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Asked } from '../sandbox/own/messages.ts';
import type { OpenDocument } from './page.ts';

/** Returns what the worker says of a document once it was asked: null until then, and what went wrong in words. */
export function useAnswer<Kind extends 'cases' | 'errors'>(
  { worker }: OpenDocument,
  kind: Kind,
): { answer: Asked[Kind]['gives'] | null; failure: string | null } {
  const answer = useSignal<Asked[Kind]['gives'] | null>(null);
  const failure = useSignal<string | null>(null);
  useEffect(() => {
    worker.ask(kind, {}).then(
      (given) => (answer.value = given),
      (error: unknown) => (failure.value = error instanceof Error ? error.message : String(error)),
    );
  }, [worker, kind]);
  return { answer: answer.value, failure: failure.value };
}
