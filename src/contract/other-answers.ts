import type { JsonValue, OperationContract } from '../../openapi/contract.ts';
import { isPlainObject } from '../sandbox/json.ts';
import type { OperationView, OtherAnswerView } from './playground-view.ts';

/** Returns the successful answers of an operation that are no JSON, by what tells a request for them from the others. */
export function otherAnswers({ answers }: OperationContract): Pick<OperationView, 'others'> {
  const successes = answers.filter(({ status, trigger }) => status < 300 && trigger);
  const isOther = ({ mediaType }: Answer) => mediaType !== null && !/\bjson\b/.test(mediaType);
  const usual = successes.filter((answer) => !isOther(answer));
  const others = successes.filter(isOther).map((answer): OtherAnswerView => ({
    mediaType: answer.mediaType ?? '',
    ...marks(answer, usual, 'query'),
    ...marks(answer, usual, 'body'),
  }));
  const distinct = [...new Map(others.map((other) => [JSON.stringify(other), other])).values()];
  return distinct.length === 0 ? {} : { others: distinct };
}

/** Whole texts and lists are an example's content and may be anything, so only single values tell requests apart. */
function marks(answer: Answer, usual: Answer[], place: 'query' | 'body'): Pick<OtherAnswerView, 'query' | 'body'> {
  const own = membersOf(answer, place).filter(
    ([name, value]) =>
      typeof value !== 'object' && !usual.some((other) => membersOf(other, place).some(([each]) => each === name)),
  );
  return own.length === 0 ? {} : { [place]: Object.fromEntries(own) };
}

function membersOf({ trigger }: Answer, place: 'query' | 'body'): [string, JsonValue][] {
  const members = trigger?.request?.[place];
  return isPlainObject(members) ? Object.entries(members as Record<string, JsonValue>) : [];
}

type Answer = OperationContract['answers'][number];
