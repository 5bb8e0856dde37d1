import { describe, expect, test } from 'vitest';
import { API_IDS } from '../../openapi/catalog.ts';
import { retrySentence } from '../../openapi/fix.ts';
import type { RawFix } from '../../openapi/generate/document.ts';
import { collectFixes, readFix } from '../../openapi/generate/fix.ts';
import { contractOf } from '../../src/contract/contract.ts';
import { fixOf } from '../../src/contract/fix.ts';

const DOCUMENTS = [...API_IDS, 'console'];

const ERRORS = DOCUMENTS.flatMap((api) =>
  contractOf(api).operations.flatMap((operation) =>
    operation.answers
      .filter(({ status }) => status >= 400)
      .map((answer) => ({
        place: `${api} ${operation.id} ${answer.status} ${answer.name}`,
        answer,
        fix: fixOf(api, answer),
      })),
  ),
);

/** Errors of a 4xx that pass by themselves, or by another request than the one that is repeated. */
const PASSING = new Set(['job_not_ready', 'IDEMPOTENCY_REQUEST_IN_PROGRESS', 'job_already_exists']);

describe('the documents', () => {
  test('have a fix for each error', () => {
    const without = ERRORS.filter(({ fix }) => !fix).map(({ place }) => place);

    console.log(`${ERRORS.length - without.length} of ${ERRORS.length} errors have a fix.`);
    expect(without).toEqual([]);
  });

  test('use no meaning for two codes', () => {
    const codes = new Map<string, Set<string>>();
    for (const { answer, fix } of ERRORS) {
      const meaning = fix?.meaning ?? '';
      codes.set(meaning, (codes.get(meaning) ?? new Set()).add((answer.code ?? '').toLowerCase()));
    }

    expect([...codes].filter(([, of]) => of.size > 1)).toEqual([]);
  });

  test('tell causes of one code apart', () => {
    const names = new Map<string, Set<string>>();
    for (const { place, answer, fix } of ERRORS) {
      const cause = `${place.split(' ')[0]}: ${fix?.meaning}`;
      names.set(cause, (names.get(cause) ?? new Set()).add(answer.name));
    }

    expect([...names].filter(([, of]) => of.size > 1)).toEqual([]);
  });

  test('retry what can pass, and nothing else', () => {
    const wrong = ERRORS.filter(({ answer: { status, name, reason }, fix }) => {
      if (status >= 500) return fix?.retry !== 'with-backoff';
      if (status === 429) return fix?.retry !== 'after-wait';
      return (fix?.retry === 'never') === (PASSING.has(name) || reason === 'handle/idempotency-in-progress');
    });

    expect(wrong.map(({ place, fix }) => `${place}: ${fix?.retry}`)).toEqual([]);
  });

  test('write each meaning as one sentence, and each step as an instruction', () => {
    const texts = ERRORS.flatMap(({ place, fix }) => [
      ...(/^(?!.*\. [A-Z]).+\.$/.test(fix?.meaning ?? '') ? [] : [`${place}: ${fix?.meaning}`]),
      ...(fix?.steps ?? [])
        .filter((step) => !/^[A-Z].*[.)]$/s.test(step) || /^(The|A|An|If|It|This|You|Your|When|There) /.test(step))
        .map((step) => `${place}: ${step}`),
    ]);

    expect([...new Set(texts)]).toEqual([]);
  });
});

describe('readFix', () => {
  const raw: RawFix = { meaning: 'The key is missing.', steps: ['Send it.'], retry: 'never', provenance: 'seed' };

  test('returns the fix with the URL of its source', () => {
    const sources = { errors: 'https://example.com/errors/' };

    expect(readFix({ ...raw, provenance: { public: 'errors' } }, sources)).toEqual({
      ...raw,
      provenance: { kind: 'public', url: 'https://example.com/errors/' },
    });
    expect(readFix({ ...raw, provenance: 'sandbox' }, {}).provenance).toEqual({
      kind: 'sandbox',
      note: expect.stringContaining('ours'),
    });
  });

  test('refuses a source that is not declared', () => {
    expect(() => readFix({ ...raw, provenance: { public: 'hearsay' } }, {})).toThrow(/"hearsay" is not in/);
  });
});

test('collectFixes holds the same fix once, and names another one of the same error after its operation', () => {
  const collector = collectFixes();
  const one = readFix({ meaning: 'One.', steps: ['Do it.'], retry: 'never', provenance: 'seed' }, {});
  const other = { ...one, meaning: 'Another.' };

  const names = [
    collector.add('a', 'first', one),
    collector.add('a', 'second', { ...one }),
    collector.add('a', 'third', other),
    collector.add('a', 'fourth', { ...other }),
  ];

  expect(names).toEqual([{}, {}, { fix: 'a@third' }, { fix: 'a@third' }]);
  expect(collector.fixes).toEqual({ a: one, 'a@third': other });
});

test('retrySentence says how long to wait given a retry', () => {
  expect(retrySentence({ retry: 'never' })).toMatch(/^Don't retry/);
  expect(retrySentence({ retry: 'after-wait', wait: 'a minute' })).toBe('Retry after a wait: a minute.');
  expect(retrySentence({ retry: 'with-backoff', wait: 'doubling' })).toBe('Retry with exponential backoff: doubling.');
});
