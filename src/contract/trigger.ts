import type {
  AnswerContract,
  ApiContract,
  BodyContract,
  JsonValue,
  OperationContract,
  Trigger,
} from '../../openapi/contract.ts';
import { sizeInWords } from '../../openapi/body-size.ts';
import { isFileSample, repeatedText } from '../../openapi/draft.ts';
import { lowerFirst } from './letters.ts';
import { isObject } from '../../openapi/is-object.ts';

/**
 * Says in words how a case comes about, one sentence a change; names and values stand in backticks.
 * @example describeTrigger(api, listJobs, expired) // => ['Use the demo key `expired`.']
 */
export function describeTrigger(api: ApiContract, operation: OperationContract, answer: AnswerContract): string[] {
  const { trigger } = answer;
  if (!trigger) return [];
  if (trigger.oversize && operation.body) {
    return [describeSize(operation.body), `Or simulate it with the header \`Prefer: example=${answer.name}\`.`];
  }
  if (trigger.force) {
    return [`A server-side error: simulate it with the header \`Prefer: example=${answer.name}\`.`];
  }

  const sentences = [
    ...describePrelude(api, trigger),
    ...describeKey(api, trigger),
    ...describeRequest(trigger),
    ...describeExhaustion(trigger),
  ];
  return sentences.length > 0
    ? sentences
    : [`Send the example request${operation.permissions.length > 0 ? ' with a valid key' : ''}.`];
}

/** Both figures, where the mock reads less than the API. */
function describeSize({ maxBytes = 0, sandboxMaxBytes = maxBytes }: BodyContract): string {
  const own = sizeInWords(Math.min(maxBytes, sandboxMaxBytes));
  return sandboxMaxBytes < maxBytes
    ? `Send more than ${own}: the API accepts ${sizeInWords(maxBytes)}, the mock reads ${own}.`
    : `Send more than ${own}.`;
}

function describePrelude(api: ApiContract, { after = [] }: Trigger): string[] {
  return after.map(({ operation: id }) => {
    const summary = api.operations.find((each) => each.id === id)?.summary ?? id;
    return `Do this first: ${lowerFirst(summary)} (\`${id}\`).`;
  });
}

function describeKey(api: ApiContract, { key }: Trigger): string[] {
  if (key === undefined || key === api.demoKeys[0]?.name) return [];
  if (key === 'none') return ['Leave out the key.'];
  if (key === 'malformed') return [`Send text that is not a key, such as \`${api.sampleKeys.malformed}\`.`];
  if (key === 'unknown') return [`Send a well-formed key that doesn't exist, such as \`${api.sampleKeys.unknown}\`.`];
  return [`Use the demo key \`${key}\`.`];
}

function describeRequest({ request = {} }: Trigger): string[] {
  const sentences: string[] = [];
  if (request.method) sentences.push(`Use the method \`${request.method}\`.`);
  if (request.url) sentences.push(`Use the path \`${request.url}\`.`);
  for (const [name, value] of Object.entries(request.path ?? {}))
    sentences.push(`Put \`${value}\` in place of \`{${name}}\`.`);
  for (const [name, value] of Object.entries(request.query ?? {}))
    sentences.push(describeMember('parameter', name, value));
  for (const [name, value] of Object.entries(request.header ?? {})) sentences.push(describeHeader(name, value));
  if (request.raw !== undefined) sentences.push(`Send the body \`${request.raw}\`.`);
  if (isObject(request.body)) {
    for (const [name, value] of Object.entries(request.body)) sentences.push(describeMember('field', name, value));
  }
  return sentences;
}

function describeMember(kind: string, name: string, value: JsonValue): string {
  if (value === null) return `Leave out the ${kind} \`${name}\`.`;
  if (isFileSample(value)) return `Send a ${value.$file.type} file as \`${name}\`.`;
  const long = repeatedText(value);
  if (long !== null) return `Set the ${kind} \`${name}\` to a text of ${long.length} characters.`;
  return `Set the ${kind} \`${name}\` to \`${typeof value === 'string' ? value : JSON.stringify(value)}\`.`;
}

function describeHeader(name: string, value: string | null | { $repeat: { text: string; times: number } }): string {
  if (value === null) return `Leave out the header \`${name}\`.`;
  if (typeof value === 'string') return `Send the header \`${name}: ${value}\`.`;
  return `Send a header of ${value.$repeat.text.length * value.$repeat.times} bytes.`;
}

function describeExhaustion({ exhaust }: Trigger): string[] {
  return exhaust === undefined ? [] : [`Repeat the request until the limit \`${exhaust}\` is exceeded.`];
}
