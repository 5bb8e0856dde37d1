import { describe, expect, test } from 'vitest';
import { API_IDS } from '../../openapi/catalog.ts';
import type { AnswerContract } from '../../openapi/contract.ts';
import { contractOf } from '../../src/contract/contract.ts';
import { partsInWords, partSources } from '../../src/contract/part.ts';
import { fieldSources, groupSources, headerSource } from '../../src/contract/provenance.ts';

describe('the parts of a case', () => {
  test.each([
    ['lumyx', 'expired_api_key', ['status', 'trigger'], 'Authentication page: status, trigger. Ours: code, message.'],
    [
      'novastack',
      'rate_limit_exceeded',
      ['status', 'trigger'],
      'Authentication page: status, trigger. Ours: code, message.',
    ],
    ['novapulse', 'rate_limit_exceeded', [], 'Page "rate limits": status, code, trigger. Ours: message.'],
    [
      'example-ai',
      'MISSING_API_KEY',
      ['code', 'message', 'trigger'],
      'Page "errors": status. Authentication page: code, message, trigger.',
    ],
  ])('of %s named %s come from the authentication page as far as it says them', (api, name, parts, words) => {
    const answer = answerNamed(api, name);

    expect(partSources(answer).find(({ source }) => source.kind === 'seed')?.parts ?? []).toEqual(parts);
    expect(partsInWords(answer)).toBe(words);
  });

  test('have one source where the document tells none of its own', () => {
    expect(partSources(answerNamed('novastack', 'invalid_api_key')).map(({ parts }) => parts)).toEqual([
      ['status', 'code', 'message', 'trigger'],
    ]);
  });
});

describe('a limit header', () => {
  test.each(API_IDS)('of %s has a source, and none is the authentication page', (id) => {
    const api = contractOf(id);

    const kinds = api.limitHeaders.map(({ name }) => headerSource(api, name)?.kind);

    expect(kinds.filter((kind) => kind === undefined || kind === 'seed')).toEqual([]);
  });

  test('of novastack is our choice, for no page names one', () => {
    const api = contractOf('novastack');

    expect(new Set(api.limitHeaders.map(({ name }) => headerSource(api, name)?.kind))).toEqual(new Set(['sandbox']));
  });
});

test('a field that no page names is told apart from those that are documented', () => {
  const operation = contractOf('novastack').operations.find(({ id }) => id === 'createChatCompletion');

  const ours = groupSources(operation ? fieldSources(operation) : []).find(({ source }) => source.kind === 'sandbox');

  expect(ours?.names).toEqual(['top_p', 'max_completion_tokens', 'stop', 'stream_options', 'tool_choice']);
});

function answerNamed(api: string, name: string): AnswerContract {
  const answer = contractOf(api)
    .operations.flatMap(({ answers }) => answers)
    .find((each) => each.name === name);
  if (!answer) throw new Error(`${api} has no case called "${name}".`);
  return answer;
}
