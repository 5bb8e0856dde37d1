/**
 * The pages that people search for by other words than those of an error, and these words. Full text finds pages that hold
 * a word, not the one that is about it, and Pagefind's ranking cannot be told. A page fits where all words of one of its
 * phrases are in the search, in any order; plurals count as their singular. tests/search/queries.ts has what people type.
 */
export const TOPICS: readonly Topic[] = [
  {
    page: 'guides/handle-errors',
    phrases:
      'handle error|error handling|timeout|timed out|python|javascript|client|production client|try except|catch',
  },
  {
    page: 'guides/retry-strategies',
    phrases: 'retry|exponential backoff|backoff|back off|jitter|retry strategy|retry loop|when to retry',
  },
  {
    page: 'guides/rotate-a-key',
    phrases: 'rotate|rotate key|rotation|rotate key without downtime|replace key|renew key|change key|new key',
  },
  {
    page: 'guides/leaked-key',
    phrases: 'leaked key|leak|stolen key|exposed key|compromised key|pushed key github|committed key|revoke key|revoke',
  },
  {
    page: 'guides/keys-in-ci',
    phrases:
      'ci|key ci|github action|github action secret|gitlab|secret scanning|gitleaks|pre commit hook|environment variable|dotenv|env file',
  },
  {
    page: 'guides/least-privilege',
    phrases: 'least privilege|permission|scope|read only key|environment|test key|live key|production key',
  },
  {
    page: 'guides/call-from-a-browser',
    phrases:
      'cors|blocked cors policy|browser|call browser|backend proxy|proxy|access control allow origin|frontend|react',
  },
  { page: 'guides/go-live', phrases: 'go live|go live checklist|checklist|production|production checklist|launch' },
  {
    page: 'troubleshooting',
    phrases:
      'troubleshooting|troubleshoot|fetch failed|failed to fetch|failed fetch|connection refused|econnrefused|dns|ssl|tls|certificate|self signed certificate|not working|does not work|key right 401|windows curl|cmd quote|trailing newline',
  },
  { page: 'glossary', phrases: 'glossary|definition|meaning|demo key|provenance|what does mean' },
  {
    page: 'authentication',
    perApi: true,
    phrases:
      'authentication|authenticate|auth|bearer token|bearer|authorization header|authorization|401 403|401 vs 403|401 or 403|api token|basic auth|oauth|send key',
  },
  {
    page: 'rate-limits',
    perApi: true,
    phrases:
      'rate limit|limit|throttling|throttle|quota|daily limit|request per minute|rpm|rate limit header|how many request',
  },
  { page: 'keys', perApi: true, phrases: 'key|api key|create key|get key|key format|key prefix|manage key' },
  { page: 'errors', perApi: true, phrases: 'error|error code|error list|status code|error response|http status' },
  { page: 'lumyx/openai-compatibility', phrases: 'openai|openai sdk|openai compatible|openai client' },
  { page: 'nova-embed/idempotency', phrases: 'idempotency|idempotent|idempotency key|duplicate request' },
  { page: 'nova-embed/tenants', phrases: 'tenant|tenant id|multi tenant' },
  { page: 'nova-embed/versioning', phrases: 'version|versioning|api version|breaking change|deprecation' },
  { page: 'webhooks', perApi: true, phrases: 'webhook|webhook signature|signature|verify webhook|hmac|callback' },
  {
    page: 'chat-completions',
    perApi: true,
    phrases: 'chat|chat completion|stream|streaming|sse|server sent event|prompt',
  },
  { page: 'index', perApi: true, phrases: 'quickstart|quick start|get started|getting started|first request' },
  {
    page: 'run-the-mock',
    phrases:
      'mock|mock server|mock api|run mock|vitest|jest|test suite|msw|offline|localhost|curl mock|prefer header|static host|deploy',
  },
  {
    page: 'types',
    phrases: 'type|typescript|typescript type|openapi|openapi document|openapi spec|swagger|openapi fetch|sdk|codegen',
  },
  {
    page: 'own-api',
    phrases:
      'own api|my api|mock own api|own openapi|my openapi|own document|mock openapi|overlay|openapi overlay|prism|scalar mock server|check openapi|latchkey check|npx latchkey',
  },
  { page: 'compare', phrases: 'compare|compare api|comparison|difference between api' },
  { page: 'cases', phrases: 'case|all case|test case|cases json' },
  { page: 'playground', phrases: 'playground|try it|try request|send request' },
  { page: 'keyring', phrases: 'keyring|create demo key|own key' },
  { page: 'about', phrases: 'about|source|license|licence|independent' },
];

export interface Topic {
  /** The page below the root; below an API's folder where `perApi` is set. */
  page: string;
  /** Whether APIs have such a page of their own; the page across APIs is found where the search names none. */
  perApi?: boolean;
  /** Phrases, between bars, in lower case. */
  phrases: string;
}
