/** What to check before the first request to a production API; the ids are what browsers keep of a tick. */
export const GROUPS: readonly Group[] = [
  {
    title: 'Keys',
    items: [
      { id: 'own-key', text: 'Each program has an API key of its own.', page: '/guides/least-privilege/' },
      {
        id: 'permissions',
        text: 'Each key has only the permissions that its program uses.',
        page: '/guides/least-privilege/',
      },
      {
        id: 'environment',
        text: 'The program checks at the start that the key is of the right environment.',
        page: '/keys/',
      },
      {
        id: 'secrets',
        text: 'Keys come from a secrets manager or the environment. No key is in source code.',
        page: '/guides/keys-in-ci/',
      },
      { id: 'scanning', text: 'Secret scanning runs before each commit and in CI.', page: '/guides/keys-in-ci/' },
      {
        id: 'browser',
        text: 'No key reaches a browser or an app; a backend sends the requests.',
        page: '/guides/call-from-a-browser/',
      },
      { id: 'logs', text: 'Logs, traces and error reports contain no `Authorization` header.' },
      { id: 'rotation', text: 'Someone has rotated a key once, as a test.', page: '/guides/rotate-a-key/' },
      { id: 'leak', text: 'The team knows what to do when a key has leaked.', page: '/guides/leaked-key/' },
    ],
  },
  {
    title: 'Errors and limits',
    items: [
      { id: 'codes', text: 'The program branches on `code` and the status, never on the message.', page: '/errors/' },
      {
        id: 'useless',
        text: 'A 400, 401, 402, 403, 404 or 422 is not retried. The program alerts someone.',
        page: '/guides/handle-errors/',
      },
      { id: 'wait', text: 'After a 429, the program waits as long as the response says.', page: '/rate-limits/' },
      {
        id: 'backoff',
        text: 'Other retries use exponential backoff with jitter, a cap on attempts and a cap on time.',
        page: '/guides/retry-strategies/',
      },
      { id: 'timeout', text: 'Every request has a timeout.', page: '/guides/handle-errors/' },
      {
        id: 'idempotency',
        text: 'A `POST` is retried only where a repeat does no harm.',
        page: '/guides/handle-errors/',
      },
      { id: 'quota', text: 'The production limits fit the expected load, with room for peaks.', page: '/rate-limits/' },
    ],
  },
  {
    title: 'Operation',
    items: [
      {
        id: 'tests',
        text: 'Tests cause a 401, a 403, a 429 and a 5xx, and check what the program does.',
        page: '/run-the-mock/',
      },
      { id: 'alerts', text: 'Alerts fire on any 401 or 403, and on a rising share of 429 and 5xx.' },
      { id: 'expiry', text: 'Someone is reminded before a key expires.', page: '/keys/' },
      { id: 'spend', text: 'Usage and costs are monitored, with an alert below the limit.' },
      { id: 'ids', text: 'Logs contain the trace id or request id of each error, for the vendor’s support.' },
    ],
  },
];
interface Group {
  title: string;
  items: {
    id: string;
    /** A state that is so or is not; code between backticks. */
    text: string;
    /** The page that tells how, below the root of the site. */
    page?: string;
  }[];
}
