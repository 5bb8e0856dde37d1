import type { AnswerContract, JsonValue, OperationContract } from '../../openapi/contract.ts';
import { isJson } from '../../openapi/body-text.ts';
import { eventsOf } from '../../openapi/compare.ts';
import type { Derived } from '../../openapi/derive/derive.ts';
import type { Handler } from '../engine/handler.ts';
import type { Reply } from '../engine/answer/reply.ts';
import { acceptable, offeredBy } from '../engine/steps/accept.ts';
import { createCollection, type AnyCall, type Thing } from './collection.ts';
import { fill } from './paths.ts';
import { validShape } from './shape.ts';

/**
 * Returns what an operation of a document does that is not ours: it responds with the document's example, and where paths
 * have the form of collections and things in them, it keeps what was made, changed and deleted.
 */
export function createHandler(
  derived: Derived,
  byPath: ReadonlyMap<string, OperationContract[]>,
  operation: OperationContract,
): Handler {
  const { resources, schemas } = derived;
  const { path, method } = operation;
  const items = resources.itemsOf(path);
  const isItem = items.at(-1) === path;
  const above = (isItem ? items.slice(0, -1) : items).map((item) => createCollection(derived, byPath, item));
  const item = isItem ? path : resources.itemIn(path);
  const own = item === undefined ? undefined : createCollection(derived, byPath, item);

  return async (call) => {
    for (const collection of above) await collection.expect(call);
    const answer = answerFor(operation, call);
    if (!answer) return { status: 204 };
    const reply = replyOf(answer);
    if (!own) return reply;
    if (isItem) {
      if (method === 'GET' || method === 'HEAD') return show(reply, answer, await own.expect(call));
      if (method === 'DELETE') {
        await own.expect(call);
        await own.remove(call);
        return reply;
      }
      if (method === 'PUT' || method === 'PATCH') {
        const mayMake =
          method === 'PUT' &&
          !operation.answers.some(({ status, origin }) => status === 404 && origin?.status === 'document');
        const before = mayMake ? await own.find(call) : await own.expect(call);
        return show(reply, answer, await own.change(call, before, method === 'PATCH', answer));
      }
      await own.expect(call);
      return reply;
    }
    if (method === 'GET') return list(reply, answer, await own.list(call));
    if (method === 'POST') {
      const made = await own.make(call, answer);
      const location = operation.answers.some(
        ({ name, headers }) => name === answer.name && headers.some((each) => each.toLowerCase() === 'location'),
      );
      const address =
        item === undefined || !location
          ? {}
          : { Location: call.base + fill(item, { ...call.params, [own.parameter]: made.id }) };
      return { ...show(reply, answer, made), headers: { ...reply.headers, ...address } };
    }
    return reply;
  };

  /** Returns the reply with a thing in the place of the example's. */
  function show(reply: Reply, answer: AnswerContract, thing: Thing | undefined): Reply {
    if (!thing?.isOwn || reply.body === undefined) return reply;
    const body = thing.within(answer.value);
    return validShape(schemas, answer.schema, body) ? { ...reply, body } : reply;
  }

  function list(reply: Reply, answer: AnswerContract, things: JsonValue | undefined): Reply {
    if (things === undefined || reply.body === undefined) return reply;
    return validShape(schemas, answer.schema, things) ? { ...reply, body: things } : reply;
  }
}

/** Returns the response to a request with which nothing is wrong, in the media type that it accepts. */
function answerFor({ answers }: OperationContract, { accept }: AnyCall): AnswerContract | undefined {
  const first = answers.find(({ reason, status }) => reason === 'handle/done' && status < 400);
  if (!first || first.mediaType === null) return first;
  return acceptable(accept, offeredBy(answers)) ?? first;
}

function replyOf({ status, mediaType, value, headerExamples, origin }: AnswerContract): Reply {
  const shared = { status, ...(headerExamples && { headers: headerExamples }), ...(origin && { origin }) };
  if (mediaType === null) return shared;
  if (/^text\/event-stream\b/i.test(mediaType)) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const events = eventsOf(text);
    return { ...shared, mediaType, events: events.length > 0 ? events : [text] };
  }
  if (isJson(mediaType)) return { ...shared, mediaType, body: value };
  return { ...shared, mediaType, text: typeof value === 'string' ? value : JSON.stringify(value) };
}
