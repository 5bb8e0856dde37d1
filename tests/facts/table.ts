/**
 * What the sources say of time, size, retention, durations and headers, line by line: the test that replays it, or why
 * there is none. `test` is a file below tests/ and part of a title in it.
 */
export const FACTS: Fact[] = [
  // novastack
  [
    'novastack',
    '429 has the type rate_limit_error; no figures, windows or headers',
    { why: 'The figures are ours: every table of them is marked "our choice".' },
  ],
  [
    'novastack',
    'A key is shown once, at its creation',
    { test: ['facts/table.test.ts', 'is in the response of its creation alone'] },
  ],
  [
    'novastack',
    'No size of a body is stated',
    { why: 'The sizes are ours, and marked so; the document has both figures where they differ.' },
  ],

  // Lumyx AI
  [
    'lumyx',
    'A key has 64 characters; 60 requests a minute and 1,000 a day by default',
    { test: ['facts/lumyx.test.ts', 'has 64 characters, 60 requests a minute and 1000 a day'] },
  ],
  [
    'lumyx',
    'The example key has 65 characters',
    { why: 'A contradiction of the source, listed on the page of keys: both lengths are accepted.' },
  ],
  [
    'lumyx',
    'The minute ends 60 seconds after its first request',
    {
      test: ['engine/limits/first-request-window.test.ts', 'begins with the first request, not with the clock minute'],
    },
  ],
  ['lumyx', 'The day ends at midnight UTC', { test: ['facts/lumyx.test.ts', "describe('the day'"] }],
  [
    'lumyx',
    'Six limit headers on every response',
    { test: ['facts/headers.test.ts', 'stand on a 404 and a 405 given a valid key'] },
  ],
  ['lumyx', 'Retry-After in whole seconds with 429', { test: ['limits.test.ts', 'tells exactly how long to wait'] }],
  ['lumyx', '402 whatever the rate-limit state', { test: ['facts/lumyx.test.ts', "describe('a status'"] }],
  [
    'lumyx',
    'Moderation takes 50,000, 10,000 and 2,000 characters',
    { test: ['facts/table.test.ts', 'of a text is what the sources say'] },
  ],
  ['lumyx', 'temperature is 0 to 2, 0.7 by default', { test: ['facts/lumyx.test.ts', 'of a chat with %j is %d'] }],
  ['lumyx', 'Timestamps have microseconds', { test: ['facts/table.test.ts', 'have microseconds'] }],

  // Example AI
  [
    'example-ai',
    '60, 1,000 and 10,000 requests a minute, an hour and a day; Pro 300, 10,000 and 100,000',
    { test: ['facts/example-ai.test.ts', 'of the plan %s is, by %s, %d'] },
  ],
  [
    'example-ai',
    'generate 60, analyze 120, models 1,000, webhooks 10 a minute',
    { test: ['facts/table.test.ts', 'of %s %s is %d a minute'] },
  ],
  [
    'example-ai',
    'Three limit headers on every response, and no Retry-After',
    { test: ['facts/example-ai.test.ts', 'is %d in a minute that begins with its first request'] },
  ],
  [
    'example-ai',
    'retry_after, limit and reset_time in the body of a 429',
    { test: ['facts/example-ai.test.ts', 'is %d in a minute that begins with its first request'] },
  ],
  [
    'example-ai',
    'A monthly quota for each key, reset monthly',
    { test: ['facts/example-ai.test.ts', 'that is used up refuses as documented'] },
  ],
  [
    'example-ai',
    'temperature, top_p and the penalties have ranges; max_tokens is positive',
    { test: ['facts/example-ai.test.ts', "describe('a field'"] },
  ],
  ['example-ai', 'Rotate every 90 days', { why: 'Advice to the reader; nothing in a response follows from it.' }],
  [
    'example-ai',
    'Webhooks are repeated with exponential backoff',
    { why: 'A mock in a page sends no requests to other hosts.' },
  ],

  // Nova Embed
  [
    'nova-embed',
    'Seven buckets by the second, shared by the tenants of an account and environment',
    { test: ['facts/nova-embed.test.ts', 'named %s holds %d'] },
  ],
  [
    'nova-embed',
    'Four limit headers on all responses',
    { test: ['facts/headers.test.ts', 'stand on a 404 and a 405 given a valid key'] },
  ],
  [
    'nova-embed',
    '429 has Retry-After, and so has the fifth request in flight',
    { test: ['limits.test.ts', 'tells exactly how long to wait'] },
  ],
  ['nova-embed', 'X-Trace-Id repeats traceId', { test: ['facts/table.test.ts', 'repeats traceId'] }],
  ['nova-embed', 'A batch has 1 to 25 applications', { test: ['facts/nova-embed.test.ts', "describe('a batch'"] }],
  [
    'nova-embed',
    'A resume has 50 characters to 100 KB; knowledge and context have 15,000 characters',
    { test: ['facts/table.test.ts', 'of a text is what the sources say'] },
  ],
  [
    'nova-embed',
    'A body has 4.5 MB at most',
    { test: ['facts/keys.test.ts', 'and one byte more gets the documented 413'] },
  ],
  [
    'nova-embed',
    'A resume by URL has 50 MB at most',
    { why: 'A mock fetches no URL; the case is caused by a host name that the document names.' },
  ],
  [
    'nova-embed',
    'Question sets are removed after they expire',
    { test: ['facts/nova-embed.test.ts', 'gone once it has expired'] },
  ],
  ['nova-embed', 'Results are kept', { test: ['facts/nova-embed.test.ts', 'results are kept, however long ago'] }],
  [
    'nova-embed',
    'Copies of resumes are kept for 30 days, scoring inputs for 90',
    { why: 'No operation returns them, so nobody can see that they are gone.' },
  ],
  [
    'nova-embed',
    'An Idempotency-Key has 1 to 255 characters',
    { test: ['facts/table.test.ts', 'of an Idempotency-Key'] },
  ],
  [
    'nova-embed',
    'For how long a response is replayed is not stated',
    { test: ['facts/table.test.ts', 'is replayed for the time that the document states as our choice'] },
  ],
  [
    'nova-embed',
    'Questions and criteria take 10 to 20 seconds',
    { why: 'The mock responds at once, for nobody learns from waiting; Prefer: wait=15 takes that long.' },
  ],
  [
    'nova-embed',
    'Analytics may be cached for 60 seconds',
    { why: 'Each response of the mock is no-store: a cached one would tell of a state that has gone.' },
  ],
  [
    'nova-embed',
    'A revoked key ends at once, and accepted jobs go on',
    { test: ['apis/nova-embed-scoring.test.ts', 'runs on when its key is revoked'] },
  ],

  // NovaPulse
  [
    'novapulse',
    '60 uploads and 120 reads a minute, in any 60 seconds',
    { test: ['facts/novapulse.test.ts', 'in any 60 seconds, and the next endpoint has its own'] },
  ],
  ['novapulse', '3, 10 and 50 jobs at a time', { test: ['facts/novapulse.test.ts', 'jobs at a time'] }],
  [
    'novapulse',
    'Three limit headers on every response; Retry-After on 429 only',
    { test: ['facts/headers.test.ts', 'stand on a 404 and a 405 given a valid key'] },
  ],
  [
    'novapulse',
    'A file has 500 MB at most',
    { test: ['facts/keys.test.ts', 'and one byte more gets the documented 413'] },
  ],
  [
    'novapulse',
    'A recording has 10 seconds at least, and one duration wherever it is told',
    { test: ['facts/novapulse.test.ts', 'has one length, wherever it is told'] },
  ],
  [
    'novapulse',
    'The same content and metadata within 60 seconds is 409',
    { test: ['facts/novapulse.test.ts', 'of the same file and metadata is told after'] },
  ],
  [
    'novapulse',
    'Results are kept for 90 days, metadata for 12 months',
    { test: ['facts/novapulse.test.ts', 'what is kept of a job'] },
  ],
  [
    'novapulse',
    'A webhook is answered within 5 seconds and repeated 3 times',
    { why: 'A mock in a page sends no requests to other hosts.' },
  ],
  ['novapulse', 'English only', { test: ['facts/novapulse.test.ts', 'in %s is answered as version 1.0 does'] }],
];

/** One line of a source: whose it is, what it says, and what holds it. */
type Fact = [
  api: string,
  says: string,
  held: { test: [file: string, title: string]; why?: undefined } | { why: string; test?: undefined },
];
