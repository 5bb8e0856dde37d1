/** An API that OpenAI's client can be pointed at, and what a test has to know to do so. */
export interface OpenAiTarget {
  /** The API's id in the catalog. */
  id: string;
  /** What the client's `baseURL` is, below the origin. */
  base: string;
  model: string;
  /** What of OpenAI's API it has besides models and chat completions. */
  offers: readonly ('responses' | 'files')[];
  /** Names of demo keys: one that may do everything, one that may not generate, one with few requests a minute. */
  keys: { full: string; powerless: string; tight: string };
  /** How many requests the last of them has. */
  tightLimit: number;
  /** How a model is refused that does not exist. */
  unknownModel: { status: 400 | 404; code: string };
  /** The name of the documented answer 500, which only force reaches. */
  serverError: string;
}

/** Every OpenAI-compatible API of the catalog. */
export const TARGETS: readonly OpenAiTarget[] = [
  {
    id: 'novastack',
    base: '/mock/novastack/router/v1',
    model: 'nova-7b',
    offers: ['responses', 'files'],
    keys: { full: 'full', powerless: 'read-only', tight: 'tight' },
    tightLimit: 3,
    unknownModel: { status: 404, code: 'model_not_found' },
    serverError: 'internal_error',
  },
  {
    id: 'lumyx',
    base: '/mock/lumyx/v1',
    model: 'nova_1_1',
    offers: [],
    keys: { full: 'full', powerless: 'no-access', tight: 'tight' },
    tightLimit: 3,
    unknownModel: { status: 400, code: 'model_not_found' },
    serverError: 'internal_error',
  },
];
